import { messageOf } from "../errors/message-of.ts";
import { MigrationError } from "../errors/migration-error.ts";
import { isSqliteError } from "../errors/sqlite-error.ts";

const ADVICE: readonly (readonly [code: RegExp, advice: string])[] = [
  [/^SQLITE_FULL/, "The disk is full: make room (about twice the database's size) and try again."],
  [/^SQLITE_(BUSY|LOCKED)/, "Another program writes to the database: end it and try again."],
  [
    /^SQLITE_(READONLY|CANTOPEN|PERM)/,
    "The database or its folder can't be written: see to whom they belong and whether the disk is mounted for writing.",
  ],
  [
    /^SQLITE_(CORRUPT|NOTADB)/,
    "The database file is damaged: keep it as it is, and bring back a backup (`bun run db:restore`).",
  ],
  [/^SQLITE_IOERR/, "The disk reported an error: see to it before you try again."],
  [
    /^SQLITE_CONSTRAINT|^23/,
    "Rows that are there don't fit: change them by a `-- data:` step before it, and try again.",
  ],
  [/./, "Correct the file and try again."],
];

/** What to do about an error of the driver. */
export const adviceFor = (error: unknown): string => {
  const code =
    isSqliteError(error) || (error instanceof Error && "code" in error) ? String(error.code) : "?";
  return ADVICE.find(([pattern]) => pattern.test(code))?.[1] ?? "";
};

/** A statement failed: where, why, what became of the database, and what to do. */
export const statementFailed = (place: string, error: unknown): MigrationError => {
  const reason = messageOf(error);
  return new MigrationError(
    "STATEMENT_FAILED",
    `${place}: ${reason}\nAll that was not finished has been taken back; no row was lost. ${adviceFor(error)}`,
    error,
  );
};
