import { useTeamMembers } from "@headwater/client";
import { Avatar, Button, EmptyState, SimpleGrid, Skeleton } from "@mantine/core";
import { IconPlus, IconUsersGroup } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { ErrorState } from "../../ui/components/error-state.tsx";
import { PageHeader } from "../../ui/components/page-header.tsx";
import { ProjectMark } from "../components/project-mark.tsx";
import { UserAvatar } from "../components/user-avatar.tsx";
import { useDirectory } from "../data/directory.tsx";
import { useDialog } from "../dialogs/dialogs.ts";
import classes from "./page.module.css";
import cards from "../features/teams/team-card.module.css";

const SHOWN = 6;

export const TeamsPage = () => {
  const { teams, projects, person, isReady, error, retry } = useDirectory();
  const openDialog = useDialog();
  const members = useTeamMembers({ sort: "joinedAt", limit: 200 });
  const newTeam = (
    <Button
      leftSection={<IconPlus size={15} stroke={2} />}
      onClick={() => openDialog({ kind: "team" })}
    >
      New team
    </Button>
  );
  return (
    <>
      <PageHeader title="Teams" actions={newTeam} />
      <div className={classes["scroll"]}>
        <div className={classes["wide"]}>
          {error && teams.length === 0 ? (
            <ErrorState error={error} what="the teams" onRetry={retry} />
          ) : (
            <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="md" role="list">
              {!isReady && [0, 1].map((index) => <Skeleton key={index} height={150} radius="lg" />)}
              {teams.map((team) => {
                const people = members.data?.data.filter(({ teamId }) => teamId === team.id) ?? [];
                const own = projects.filter(({ teamId }) => teamId === team.id);
                return (
                  <div key={team.id} role="listitem" className={cards["card"]}>
                    <Link
                      to="/teams/$teamSlug"
                      params={{ teamSlug: team.slug }}
                      className={cards["name"] ?? ""}
                    >
                      {team.name}
                    </Link>
                    <p className={cards["note"]}>
                      {people.length === 1 ? "1 person" : `${people.length} people`} ·{" "}
                      {own.length === 1 ? "1 project" : `${own.length} projects`}
                    </p>
                    <div className={cards["row"]}>
                      <Avatar.Group spacing={7}>
                        {people.slice(0, SHOWN).map(({ userId }) => (
                          <UserAvatar key={userId} user={person(userId)} size={28} tooltip />
                        ))}
                        {people.length > SHOWN && (
                          <Avatar size={28}>+{people.length - SHOWN}</Avatar>
                        )}
                      </Avatar.Group>
                      <span className={cards["marks"]}>
                        {own.map((project) => (
                          <ProjectMark key={project.id} project={project} size={20} />
                        ))}
                      </span>
                    </div>
                  </div>
                );
              })}
            </SimpleGrid>
          )}
          {isReady && teams.length === 0 && (
            <EmptyState
              py={64}
              withIndicatorBackground
              icon={<IconUsersGroup stroke={1.4} />}
              title="No teams yet"
              description="A team owns projects and brings its people together."
            >
              <EmptyState.Actions>{newTeam}</EmptyState.Actions>
            </EmptyState>
          )}
        </div>
      </div>
    </>
  );
};
