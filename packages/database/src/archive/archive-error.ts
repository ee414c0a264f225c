import { DatabaseError } from "../errors/database-errors.ts";

/** Rows can't be archived. Nothing has left the database. */
export class ArchiveError extends DatabaseError {
  constructor(message: string, cause?: unknown) {
    super("INTERNAL", message, { cause });
  }
}

/** @throws {ArchiveError} when the archive has not got all rows of each table */
export const assertArchived = (
  rows: ReadonlyMap<string, number>,
  archived: ReadonlyMap<string, number>,
): void => {
  for (const [table, wanted] of rows) {
    const found = archived.get(table) ?? 0;
    if (found !== wanted) {
      throw new ArchiveError(
        `The archive has ${found} of ${wanted} rows of ${table}; none has left the database`,
      );
    }
  }
};

/** @throws {ArchiveError} when not just those rows have gone that are in the archive */
export const assertGone = (
  rows: ReadonlyMap<string, number>,
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): void => {
  for (const [table, wanted] of rows) {
    const gone = (before.get(table) ?? 0) - (after.get(table) ?? 0);
    if (gone !== wanted) {
      throw new ArchiveError(
        `${gone} rows of ${table} would have gone, and ${wanted} are in the archive: somebody wrote meanwhile, or a trigger did. None has left the database; archive again`,
      );
    }
  }
};
