import { useRemoveTeam } from "@headwater/client";
import { ActionIcon, Button, EmptyState, Menu, Skeleton } from "@mantine/core";
import { IconDots, IconError404, IconPencil, IconTrash } from "@tabler/icons-react";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { ErrorState } from "../../ui/components/error-state.tsx";
import { crumbClass, Crumbs } from "../components/crumbs.tsx";
import { PageHeader } from "../../ui/components/page-header.tsx";
import { ProjectMark } from "../components/project-mark.tsx";
import { useDirectory } from "../data/directory.tsx";
import { toastDone } from "../../ui/data/toasts.tsx";
import { useDialog } from "../dialogs/dialogs.ts";
import { TeamMembers } from "../features/teams/team-members.tsx";
import { Section } from "../features/ticket/section.tsx";
import lists from "../components/list.module.css";
import classes from "./page.module.css";

export const TeamPage = () => {
  const { teamSlug = "" } = useParams({ strict: false });
  const { teams, projects, isReady, error, retry } = useDirectory();
  const openDialog = useDialog();
  const navigate = useNavigate();
  const remove = useRemoveTeam();
  const team = teams.find(({ slug }) => slug === teamSlug);
  if (!team)
    return (
      <>
        <PageHeader
          title="Team"
          heading={isReady ? undefined : <Skeleton height={12} width={140} />}
        />
        {error ? (
          <ErrorState error={error} what="the team" onRetry={retry} />
        ) : (
          isReady && (
            <EmptyState
              py={72}
              withIndicatorBackground
              icon={<IconError404 stroke={1.4} />}
              title="There is no such team"
              description="It may have been renamed or deleted."
            >
              <EmptyState.Actions>
                <Button component={Link} to="/teams" variant="default">
                  To the teams
                </Button>
              </EmptyState.Actions>
            </EmptyState>
          )
        )}
      </>
    );

  const own = projects.filter(({ teamId }) => teamId === team.id);
  const askToDelete = () =>
    openDialog({
      kind: "confirm",
      title: `Delete ${team.name}?`,
      message:
        own.length > 0
          ? `Its ${own.length} projects and all their tickets go with it. There is no way back.`
          : "There is no way back.",
      action: "Delete team",
      onConfirm: async () => {
        await remove.mutateAsync(team.id);
        toastDone(`${team.name} deleted`);
        void navigate({ to: "/teams" });
      },
    });
  return (
    <>
      <PageHeader
        title={team.name}
        heading={
          <Crumbs here={team.name}>
            <Link to="/teams" className={crumbClass}>
              Teams
            </Link>
          </Crumbs>
        }
        actions={
          <Menu position="bottom-end" width={170}>
            <Menu.Target>
              <ActionIcon aria-label={`More about ${team.name}`}>
                <IconDots size={18} stroke={1.7} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                leftSection={<IconPencil size={16} stroke={1.7} />}
                onClick={() => openDialog({ kind: "team", team })}
              >
                Edit team
              </Menu.Item>
              <Menu.Item
                color="red"
                leftSection={<IconTrash size={16} stroke={1.7} />}
                onClick={askToDelete}
              >
                Delete
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        }
      />
      <div className={classes["scroll"]}>
        <div className={classes["narrow"]}>
          <TeamMembers team={team} />
          <Section title="Projects" note={own.length}>
            <ul className={lists["list"]}>
              {own.map((project) => (
                <li key={project.id} className={lists["row"]}>
                  <ProjectMark project={project} size={26} />
                  <Link
                    to="/projects/$projectKey"
                    params={{ projectKey: project.key }}
                    className={lists["name"] ?? ""}
                  >
                    {project.name}
                  </Link>
                  <span className={lists["note"]}>
                    {project.archived ? "Archived" : project.key}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        </div>
      </div>
    </>
  );
};
