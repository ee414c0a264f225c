import { people, teams as teamNames } from "./people.ts";
import { projectRows } from "./project-rows.ts";
import { Random } from "./random.ts";
import { type TicketRows, ticketRows } from "./ticket-rows.ts";
import { vocabularies } from "./vocabulary/all.ts";

const DAY = 86_400_000;
const FOUNDED = Date.UTC(2026, 0, 5, 8);

/** All rows of the development seed, made from nothing but a fixed number: the same every time. */
export const developmentDataset = () => {
  const random = new Random(20_260_105);

  const users = people.map(({ name, email, role }, place) => {
    const createdAt = new Date(FOUNDED + place * DAY);
    return { id: random.uuid(createdAt), name, email, role, createdAt, updatedAt: createdAt };
  });

  const teams = teamNames.map(({ slug, name }) => {
    const createdAt = new Date(FOUNDED);
    return { id: random.uuid(createdAt), slug, name, createdAt, updatedAt: createdAt };
  });

  const teamMembers = teams.flatMap((team) =>
    people.flatMap(({ teams: memberships }, place) => {
      const user = users[place];
      if (user === undefined || !memberships.some((slug) => slug === team.slug)) return [];
      return [{ team, user, joinedAt: user.createdAt }];
    }),
  );
  const membersOf = (teamId: string) =>
    teamMembers.filter(({ team }) => team.id === teamId).map(({ user }) => user);

  const projects = projectRows(random, teams, vocabularies, FOUNDED);
  const labels = projects.flatMap(({ project, labels }) =>
    labels.map((label) => ({ ...label, projectId: project.id })),
  );

  const tickets: TicketRows[] = [];
  for (const { project, words } of projects) {
    tickets.push(...ticketRows(random, { project, words, members: membersOf(project.teamId) }));
  }
  tickets.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());

  return {
    users,
    teams,
    teamMembers: teamMembers.map(({ team, user, joinedAt }, place) => ({
      teamId: team.id,
      userId: user.id,
      role: teamMembers[place - 1]?.team === team ? ("member" as const) : ("owner" as const),
      joinedAt,
    })),
    projects: projects.map(({ project }) => project),
    labels,
    tickets,
  };
};
