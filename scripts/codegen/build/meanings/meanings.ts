import type { Dialect, SoftDelete, Timestamps, Tree } from "../../model.ts";
import type { ColumnFacts, ForeignKeyFacts, TableFacts } from "../../read/facts.ts";
import type { Subject } from "./claim.ts";
import { enumChecksOf } from "./enum-checks.ts";
import { softDeleteOf, withPartialUniques } from "./soft-delete.ts";
import { pathIndex, treeOf } from "./tree.ts";
import { timestampsOf } from "./timestamps.ts";
import { versionOf } from "./version.ts";

/** What columns of a table are for. */
export interface Meanings {
  readonly timestamps: Timestamps | undefined;
  readonly softDelete: SoftDelete | undefined;
  readonly version: string | undefined;
  readonly tree: Tree | undefined;
}

/** What is said of columns: by the helpers that made them, or by `resource()`. */
export const meaningsOf = (subject: Subject): Meanings =>
  // Columns of a view may be those of a table, and mean nothing more there.
  subject.table.view === undefined
    ? {
        timestamps: timestampsOf(subject),
        softDelete: softDeleteOf(subject),
        version: versionOf(subject),
        tree: treeOf(subject),
      }
    : { timestamps: undefined, softDelete: undefined, version: undefined, tree: undefined };

/** The table with the constraints and indexes its columns' meanings ask for. */
export const withMeanings = (
  subject: Subject,
  { softDelete, tree }: Meanings,
  /** Foreign keys that lead to the table. */
  references: readonly ForeignKeyFacts[],
  dialect: Dialect,
): TableFacts => {
  const { table } = subject;
  if (table.view !== undefined) return table;
  const kept = softDelete && withPartialUniques(subject, softDelete, references);
  const { indexes } = kept ?? table;
  const path = tree === undefined ? [] : [pathIndex(table, tree, dialect === "postgresql")];
  const added = path.filter(({ name }) => !indexes.some((index) => index.name === name));
  return {
    ...table,
    ...kept,
    indexes: [...indexes, ...added],
    checks: [...table.checks, ...enumChecksOf(subject)],
  };
};

/** Whether the server alone sets a column. */
export const isManaged = (
  { timestamps, softDelete, version, tree }: Meanings,
  name: string,
): boolean =>
  [timestamps?.createdAt, timestamps?.updatedAt, softDelete?.column, version, tree?.path].includes(
    name,
  );

const docs: Readonly<Record<string, string>> = {
  createdAt: "When the row was made.",
  updatedAt: "When the row last changed.",
  deletedAt: "When the row was removed; null as long as it is there.",
  path: "Keys of the rows above and of the row itself, from the root down.",
  version: "One more with every write to the row; as part of a change: the version that was read.",
};

/** What a column that a helper made says of itself, where its author says nothing. */
export const docOf = ({ meaning }: ColumnFacts): string | null =>
  meaning === null ? null : (docs[meaning.is] ?? null);
