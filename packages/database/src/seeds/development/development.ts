import { productionSeed } from "../production/production.ts";
import { RowWriter } from "../row-writer.ts";
import type { Progress, Seed, Written } from "../seed.ts";
import type { Repositories } from "../../generated/repositories.gen.ts";
import { writeAttachment } from "./attachments.ts";
import { developmentDataset } from "./dataset.ts";
import { Random } from "./random.ts";

/** All rows, by table, each after those it refers to. */
const developmentRows = () => {
  const { tickets: stories, labels: allLabels, ...others } = developmentDataset();
  const random = new Random(7);
  const numbered = stories.map((ticket, place) => ({ ...ticket, id: place + 1 }));
  const newestBefore = new Map<string, number>();
  return {
    ...others,
    labels: allLabels,
    tickets: numbered.map(({ text, labelNames: _, tasks: __, comments: ___, ...ticket }) => {
      const parentId = random.chance(0.12) ? newestBefore.get(ticket.projectId) : undefined;
      if (parentId === undefined) newestBefore.set(ticket.projectId, ticket.id);
      return { ...ticket, title: text.title, body: text.body, parentId: parentId ?? null };
    }),
    tasks: numbered.flatMap(({ id, tasks }) =>
      tasks.map((task, position) => ({ ...task, ticketId: id, position })),
    ),
    comments: numbered.flatMap(({ id, comments }) =>
      comments.map((comment) => ({ ...comment, ticketId: id, updatedAt: comment.createdAt })),
    ),
    ticketLabels: numbered.flatMap(({ id, projectId, labelNames }) =>
      allLabels
        .filter((label) => label.projectId === projectId && labelNames.includes(label.name))
        .map((label) => ({ ticketId: id, labelId: label.id })),
    ),
    attachments: numbered
      .filter(() => random.chance(0.06))
      .map(({ id, text, createdAt }) => ({
        ticketId: id,
        ...writeAttachment(random, text, createdAt),
      })),
  };
};

const writeTracker = async (repositories: Repositories, progress: Progress): Promise<Written> => {
  const rows = developmentRows();
  const total = Object.values(rows).reduce((sum, { length }) => sum + length, 0);
  const writer = new RowWriter(total, progress);
  await writer.write("users", repositories.users, rows.users);
  await writer.write("teams", repositories.teams, rows.teams);
  await writer.write("teamMembers", repositories.teamMembers, rows.teamMembers);
  await writer.write("projects", repositories.projects, rows.projects);
  await writer.write("labels", repositories.labels, rows.labels);
  await writer.write("tickets", repositories.tickets, rows.tickets);
  await writer.write("tasks", repositories.tasks, rows.tasks);
  await writer.write("comments", repositories.comments, rows.comments);
  await writer.write("ticketLabels", repositories.ticketLabels, rows.ticketLabels);
  await writer.write("attachments", repositories.attachments, rows.attachments);
  return writer.written;
};

/**
 * A believable year of work: 12 people, 3 teams, 6 projects, 2 100 tickets with their tasks,
 * comments, labels and attachments. Of these nothing is written where there is anybody already:
 * what somebody works on is not added to.
 */
export const developmentSeed: Seed = {
  name: "development",
  description: "a year of work of twelve people, for a tracker without people; roles, permissions",
  production: false,
  async run(repositories, progress) {
    const written = await productionSeed.run(repositories, () => {});
    if (await repositories.users.exists()) return written;
    return { ...written, ...(await writeTracker(repositories, progress)) };
  },
};
