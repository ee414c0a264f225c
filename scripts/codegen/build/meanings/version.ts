import { claim, type Need, type Subject } from "./claim.ts";

const need: Need = {
  option: "version",
  kind: "integer",
  nullable: false,
  words: "a whole number that may not be null",
  fix: '`...version()` of @headwater/database/columns makes one; or `integer("version").notNull().default(1)`.',
};

/** The column that grows with every write to a row. */
export const versionOf = (subject: Subject): string | undefined =>
  claim(
    subject,
    need,
    subject.resource?.version ?? null,
    ({ meaning }) => meaning?.is === "version",
  ) ?? undefined;
