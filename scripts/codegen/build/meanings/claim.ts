import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Kind } from "../../model.ts";
import type { ColumnFacts, ResourceFacts, TableFacts } from "../../read/facts.ts";
import { nearest } from "../nearest.ts";

/** A table with what its author says of it. */
export interface Subject {
  readonly table: TableFacts;
  readonly resource: ResourceFacts | null;
  readonly diagnostics: Diagnostic[];
}

/** What a column has to be for a meaning. */
export interface Need {
  /** The option of `resource()` that names it: `timestamps.updatedAt`. */
  readonly option: string;
  readonly kind: Kind;
  readonly nullable: boolean;
  /** In words: "a date that may not be null". */
  readonly words: string;
  /** How to declare such a column. */
  readonly fix: string;
}

const fits = (column: ColumnFacts, { kind, nullable }: Need): boolean =>
  column.kind === kind && column.notNull !== nullable && column.generated === null;

/** The column that `resource()` names for a meaning, else the one a helper made for it; checked. */
export const claim = (
  { table, resource, diagnostics }: Subject,
  need: Need,
  named: string | null,
  isMade: (column: ColumnFacts) => boolean,
): string | null => {
  const { option } = need;
  const [, second, ...more] = table.columns.filter(isMade);
  if (second !== undefined) {
    const names = [second, ...more].map(({ name }) => name);
    diagnostics.push(diagnose("HW1603", second.place, { table: table.name, option, names }));
  }
  const column = table.columns.find((one) => (named === null ? isMade(one) : one.name === named));
  if (column === undefined) {
    if (named !== null && resource !== null) {
      const names = table.columns.map(({ name }) => name);
      const suggestion = nearest(named, names);
      const data = { option, column: named, table: table.name, suggestion };
      diagnostics.push(diagnose("HW1401", resource.place, data));
    }
    return null;
  }
  if (!fits(column, need)) {
    const { words, fix } = need;
    const data = { option, column: `${table.name}.${column.name}`, need: words, fix };
    const place = named === null ? column.place : (resource?.place ?? column.place);
    diagnostics.push(diagnose("HW1601", place, data));
    return null;
  }
  return column.name;
};
