import { UsageError } from "../../errors/request-errors.ts";
import type { Repositories } from "../../generated/repositories.gen.ts";
import { productionSeed } from "../production/production.ts";
import { RowWriter } from "../row-writer.ts";
import type { Seed } from "../seed.ts";
import * as rows from "./rows.ts";

const idOf = <Id>({ id }: { readonly id: Id }): Id => id;

/** Mixed with rows of others it would no longer be what tests count on. */
const assertOwn = async ({ users }: Repositories): Promise<void> => {
  const others = await users.count({ id: { nin: rows.users.map(idOf) } });
  const own = await users.count({ id: { in: rows.users.map(idOf) } });
  if (others === 0 || own > 0) return;
  throw new UsageError(
    `The set test is for a database of its own, and in this one there are ${others} other people: give DATABASE_URL another one`,
  );
};

/** A small tracker, the same to the last byte each time: keys and moments are fixed. */
export const testSeed: Seed = {
  name: "test",
  description: "a small tracker with fixed keys and moments; roles, permissions",
  production: false,
  async run(repositories, progress) {
    await assertOwn(repositories);
    const total = Object.values(rows).reduce((sum, { length }) => sum + length, 0);
    const writer = new RowWriter(total, progress);
    const written = await productionSeed.run(repositories, () => {});
    await writer.writeMissing("users", repositories.users, rows.users, idOf);
    await writer.writeMissing("teams", repositories.teams, rows.teams, idOf);
    await writer.writeMissing(
      "teamMembers",
      repositories.teamMembers,
      rows.teamMembers,
      ({ teamId, userId }) => ({ teamId, userId }),
    );
    await writer.writeMissing("projects", repositories.projects, rows.projects, idOf);
    await writer.writeMissing("labels", repositories.labels, rows.labels, idOf);
    await writer.writeMissing("tickets", repositories.tickets, rows.tickets, idOf);
    await writer.writeMissing("tasks", repositories.tasks, rows.tasks, idOf);
    await writer.writeMissing("comments", repositories.comments, rows.comments, idOf);
    await writer.writeMissing(
      "ticketLabels",
      repositories.ticketLabels,
      rows.ticketLabels,
      ({ ticketId, labelId }) => ({ ticketId, labelId }),
    );
    await writer.writeMissing("attachments", repositories.attachments, rows.attachments, idOf);
    return { ...written, ...writer.written };
  },
};
