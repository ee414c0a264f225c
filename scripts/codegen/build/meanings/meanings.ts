import type { Timestamps } from "../../model.ts";
import type { ColumnFacts, TableFacts } from "../../read/facts.ts";
import type { Subject } from "./claim.ts";
import { enumChecksOf } from "./enum-checks.ts";
import { timestampsOf } from "./timestamps.ts";

/** What columns of a table are for. */
export interface Meanings {
  readonly timestamps: Timestamps | undefined;
}

/** What is said of columns: by the helpers that made them, or by `resource()`. */
export const meaningsOf = (subject: Subject): Meanings => ({ timestamps: timestampsOf(subject) });

/** The table with the constraints its columns' meanings add. */
export const withMeanings = (subject: Subject): TableFacts => ({
  ...subject.table,
  checks: [...subject.table.checks, ...enumChecksOf(subject)],
});

/** Whether the server alone sets a column. */
export const isManaged = ({ timestamps }: Meanings, name: string): boolean =>
  name === timestamps?.createdAt || name === timestamps?.updatedAt;

const docs: Readonly<Record<string, string>> = {
  createdAt: "When the row was made.",
  updatedAt: "When the row last changed.",
};

/** What a column that a helper made says of itself, where its author says nothing. */
export const docOf = ({ meaning }: ColumnFacts): string | null =>
  meaning === null ? null : (docs[meaning.is] ?? null);
