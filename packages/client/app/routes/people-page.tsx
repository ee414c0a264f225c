import { useTeamMembers, useTicketsAggregate } from "@headwater/client";
import { Badge, Button, EmptyState, Skeleton } from "@mantine/core";
import { IconPlus, IconUsers } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { ErrorState } from "../../ui/components/error-state.tsx";
import { cx } from "../../ui/components/cx.ts";
import lists from "../components/list.module.css";
import { PageHeader } from "../../ui/components/page-header.tsx";
import { UserAvatar } from "../components/user-avatar.tsx";
import { useDirectory } from "../data/directory.tsx";
import { useDialog } from "../dialogs/dialogs.ts";
import { SearchBox } from "../features/filters/search-box.tsx";
import classes from "./page.module.css";

export const PeoplePage = () => {
  const { people, team, isReady, error, retry } = useDirectory();
  const openDialog = useDialog();
  const [text, setText] = useState("");
  const members = useTeamMembers({ limit: 200 });
  const work = useTicketsAggregate({
    where: { status: { in: ["open", "in_progress"] } },
    groupBy: ["assigneeId"],
    count: true,
  });
  const load = new Map(work.data?.map(({ assigneeId, count }) => [assigneeId, count]));
  const words = text.trim().toLowerCase();
  const shown = people.filter(({ name, email }) =>
    `${name} ${email}`.toLowerCase().includes(words),
  );
  return (
    <>
      <PageHeader
        title="People"
        actions={
          <Button
            leftSection={<IconPlus size={15} stroke={2} />}
            onClick={() => openDialog({ kind: "person" })}
          >
            Add person
          </Button>
        }
      />
      <div className={classes["scroll"]}>
        <div className={classes["narrow"]}>
          <div className={classes["tools"]}>
            <SearchBox
              value={text}
              placeholder="Search people"
              onChange={setText}
              className={classes["search"] ?? ""}
            />
          </div>
          {!isReady && people.length === 0 && !error && <Skeleton height={420} />}
          {error && people.length === 0 ? (
            <ErrorState error={error} what="the people" onRetry={retry} />
          ) : (
            <ul className={lists["list"]}>
              {shown.map((person) => (
                <li key={person.id} className={lists["row"]}>
                  <UserAvatar user={person} size={32} />
                  <div className={lists["names"]}>
                    <Link
                      to="/people/$personId"
                      params={{ personId: person.id }}
                      className={lists["name"] ?? ""}
                    >
                      {person.name}
                    </Link>
                    <div className={lists["sub"]}>{person.email}</div>
                  </div>
                  <span className={cx(lists["sub"], lists["wide"])}>
                    {members.data?.data
                      .filter(({ userId }) => userId === person.id)
                      .map(({ teamId }) => team(teamId)?.name)
                      .join(", ")}
                  </span>
                  {person.role === "admin" && <Badge className={lists["wide"] ?? ""}>Admin</Badge>}
                  <span className={lists["note"]}>{load.get(person.id) ?? 0} to do</span>
                </li>
              ))}
            </ul>
          )}
          {isReady && shown.length === 0 && (
            <EmptyState
              py={64}
              withIndicatorBackground
              icon={<IconUsers stroke={1.4} />}
              title={words ? "Nobody matches" : "Nobody here yet"}
              description={words ? "Try another name." : "Add the first person to begin."}
            />
          )}
        </div>
      </div>
    </>
  );
};
