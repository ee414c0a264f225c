import type { Database } from "../database.ts";
import { writeAttachment } from "./development/attachments.ts";
import { developmentDataset } from "./development/dataset.ts";
import { Random } from "./development/random.ts";

const BATCH = 500;

const inBatches = async <Row>(
  rows: readonly Row[],
  write: (rows: Row[]) => Promise<unknown>,
): Promise<void> => {
  for (let from = 0; from < rows.length; from += BATCH) await write(rows.slice(from, from + BATCH));
};

/**
 * Fills an empty database with a believable year of work: 12 people, 3 teams, 6 projects,
 * 2 100 tickets with their tasks, comments, labels and attachments. Does nothing when there is
 * anybody in the database already. All in one transaction.
 */
export const seedDevelopment = (database: Database): Promise<{ seeded: boolean }> =>
  database.transaction(async (repositories) => {
    if ((await repositories.users.count()) > 0) return { seeded: false };

    const { users, teams, teamMembers, projects, labels, tickets } = developmentDataset();
    await repositories.users.createMany(users);
    await repositories.teams.createMany(teams);
    await repositories.teamMembers.createMany(teamMembers);
    await repositories.projects.createMany(projects);
    await repositories.labels.createMany(labels);

    const random = new Random(7);
    const numbered = tickets.map((ticket, place) => ({ ...ticket, id: place + 1 }));
    const newestBefore = new Map<string, number>();
    await inBatches(
      numbered.map(({ text, labelNames: _, tasks: __, comments: ___, ...ticket }) => {
        const parentId = random.chance(0.12) ? newestBefore.get(ticket.projectId) : undefined;
        if (parentId === undefined) newestBefore.set(ticket.projectId, ticket.id);
        return { ...ticket, title: text.title, body: text.body, parentId: parentId ?? null };
      }),
      (rows) => repositories.tickets.createMany(rows),
    );
    await inBatches(
      numbered.flatMap(({ id, tasks }) =>
        tasks.map((task, position) => ({ ...task, ticketId: id, position })),
      ),
      (rows) => repositories.tasks.createMany(rows),
    );
    await inBatches(
      numbered.flatMap(({ id, comments }) =>
        comments.map((comment) => ({ ...comment, ticketId: id, updatedAt: comment.createdAt })),
      ),
      (rows) => repositories.comments.createMany(rows),
    );
    await inBatches(
      numbered.flatMap(({ id, projectId, labelNames }) =>
        labels
          .filter((label) => label.projectId === projectId && labelNames.includes(label.name))
          .map((label) => ({ ticketId: id, labelId: label.id })),
      ),
      (rows) => repositories.ticketLabels.createMany(rows),
    );
    await inBatches(
      numbered
        .filter(() => random.chance(0.06))
        .map(({ id, text, createdAt }) => ({
          ticketId: id,
          ...writeAttachment(random, text, createdAt),
        })),
      (rows) => repositories.attachments.createMany(rows),
    );
    return { seeded: true };
  });
