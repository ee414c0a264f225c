import type { Team } from "@headwater/api-client";
import {
  useCreateTeamMember,
  useRemoveTeamMember,
  useTeamMembers,
  useUpdateTeamMember,
} from "@headwater/client";
import { ActionIcon, Button, NativeSelect, Skeleton, Tooltip } from "@mantine/core";
import { IconUserMinus, IconUserPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import lists from "../../components/list.module.css";
import { usePicker } from "../../components/picker/picker.ts";
import { UserAvatar } from "../../components/user-avatar.tsx";
import { useDirectory } from "../../data/directory.tsx";
import { toastDone, toastError } from "../../../ui/data/toasts.tsx";
import { personOptions } from "../people/person-options.tsx";
import { Section } from "../ticket/section.tsx";

/** The people of a team: added, taken out, made owners. */
export const TeamMembers = ({ team }: { readonly team: Team }) => {
  const { people, person } = useDirectory();
  const openPicker = usePicker();
  const teamId = team.id;
  const query = useTeamMembers({ where: { teamId }, sort: "joinedAt", limit: 200 });
  const add = useCreateTeamMember({ onError: toastError });
  const update = useUpdateTeamMember({ onError: toastError });
  const remove = useRemoveTeamMember({ onError: toastError });

  const members = query.data?.data ?? [];
  const outside = people.filter(({ id }) => !members.some(({ userId }) => userId === id));
  return (
    <Section
      title="Members"
      note={members.length > 0 ? members.length : undefined}
      action={
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconUserPlus size={15} stroke={1.7} />}
          disabled={outside.length === 0}
          onClick={(event) =>
            openPicker({
              anchor: event.currentTarget,
              title: "Add to the team…",
              options: personOptions(outside),
              selected: [],
              onPick: (userId) => add.mutate({ teamId, userId, role: "member" }),
            })
          }
        >
          Add member
        </Button>
      }
    >
      {query.isPending && <Skeleton height={160} />}
      {query.isError && (
        <ErrorState error={query.error} what="the members" onRetry={() => void query.refetch()} />
      )}
      <ul className={lists["list"]}>
        {members.map(({ userId, role }) => {
          const member = person(userId);
          const name = member?.name ?? "Somebody";
          return (
            <li key={userId} className={lists["row"]}>
              <UserAvatar user={member} size={30} />
              <div className={lists["names"]}>
                <Link
                  to="/people/$personId"
                  params={{ personId: userId }}
                  className={lists["name"] ?? ""}
                >
                  {name}
                </Link>
                <div className={lists["sub"]}>{member?.email}</div>
              </div>
              <NativeSelect
                size="xs"
                w={104}
                value={role}
                aria-label={`Role of ${name}`}
                data={[
                  { value: "member", label: "Member" },
                  { value: "owner", label: "Owner" },
                ]}
                onChange={(event) =>
                  update.mutate({
                    key: { teamId, userId },
                    data: { role: event.currentTarget.value === "owner" ? "owner" : "member" },
                  })
                }
              />
              <Tooltip label="Take out of the team">
                <ActionIcon
                  aria-label={`Take ${name} out of the team`}
                  onClick={() => {
                    remove.mutate({ teamId, userId });
                    toastDone(`${name} is no longer in ${team.name}`, () =>
                      add.mutate({ teamId, userId, role }),
                    );
                  }}
                >
                  <IconUserMinus size={17} stroke={1.6} />
                </ActionIcon>
              </Tooltip>
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
