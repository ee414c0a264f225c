import type { SoftDelete, Timestamps } from "../../model.ts";
import type { ColumnFacts, ForeignKeyFacts, TableFacts } from "../../read/facts.ts";
import type { Subject } from "./claim.ts";
import { enumChecksOf } from "./enum-checks.ts";
import { softDeleteOf, withPartialUniques } from "./soft-delete.ts";
import { timestampsOf } from "./timestamps.ts";
import { versionOf } from "./version.ts";

/** What columns of a table are for. */
export interface Meanings {
  readonly timestamps: Timestamps | undefined;
  readonly softDelete: SoftDelete | undefined;
  readonly version: string | undefined;
}

/** What is said of columns: by the helpers that made them, or by `resource()`. */
export const meaningsOf = (subject: Subject): Meanings =>
  // Columns of a view may be those of a table, and mean nothing more there.
  subject.table.view === undefined
    ? {
        timestamps: timestampsOf(subject),
        softDelete: softDeleteOf(subject),
        version: versionOf(subject),
      }
    : { timestamps: undefined, softDelete: undefined, version: undefined };

/** The table with the constraints and indexes its columns' meanings ask for. */
export const withMeanings = (
  subject: Subject,
  { softDelete }: Meanings,
  /** Foreign keys that lead to the table. */
  references: readonly ForeignKeyFacts[],
): TableFacts => ({
  ...subject.table,
  ...(softDelete && withPartialUniques(subject, softDelete, references)),
  checks:
    subject.table.view === undefined
      ? [...subject.table.checks, ...enumChecksOf(subject)]
      : subject.table.checks,
});

/** Whether the server alone sets a column. */
export const isManaged = ({ timestamps, softDelete, version }: Meanings, name: string): boolean =>
  [timestamps?.createdAt, timestamps?.updatedAt, softDelete?.column, version].includes(name);

const docs: Readonly<Record<string, string>> = {
  createdAt: "When the row was made.",
  updatedAt: "When the row last changed.",
  deletedAt: "When the row was removed; null as long as it is there.",
  version: "One more with every write to the row; as part of a change: the version that was read.",
};

/** What a column that a helper made says of itself, where its author says nothing. */
export const docOf = ({ meaning }: ColumnFacts): string | null =>
  meaning === null ? null : (docs[meaning.is] ?? null);
