import { quoteName } from "@headwater/database/structure/quote";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { Index, SoftDelete, Unique } from "../../model.ts";
import type { ForeignKeyFacts, TableFacts } from "../../read/facts.ts";
import { claim, type Need, type Subject } from "./claim.ts";
import { sameSet } from "../same-names.ts";

const need: Need = {
  option: "softDelete",
  kind: "date",
  nullable: true,
  words: "a date that may be null",
  fix: '`...softDelete()` of @headwater/database/columns makes one; or leave out `.notNull()`, and add `mode: "timestamp_ms"` on SQLite.',
};

/** The column that marks removed rows, where they are kept. */
export const softDeleteOf = (subject: Subject): SoftDelete | undefined => {
  const option = subject.resource?.softDelete ?? null;
  const column = claim(
    subject,
    need,
    option?.column ?? null,
    ({ meaning }) => meaning?.is === "deletedAt",
  );
  if (column === null) return undefined;
  const { meaning = null } = subject.table.columns.find(({ name }) => name === column) ?? {};
  const made = meaning?.is === "deletedAt" && meaning.readable;
  return { column, readable: option?.readable ?? made };
};

const columnsOf = ({ terms }: Index): string[] =>
  terms.flatMap((term) => ("column" in term ? [term.column] : []));

/**
 * Unique keys count the rows that are there and not the removed ones, and what finds removed rows is
 * added. A key that others refer to stays whole: databases let no foreign key lead to a part of one.
 */
export const withPartialUniques = (
  { table, diagnostics }: Subject,
  { column }: SoftDelete,
  references: readonly ForeignKeyFacts[],
): Pick<TableFacts, "uniques" | "indexes"> => {
  const own = table.columns.find(({ name }) => name === column)?.column ?? column;
  const quoted = quoteName(own);
  const isReferred = (columns: readonly string[]): boolean =>
    references.some((key) => sameSet(key.references, columns));
  const partial = (where: string | null): string =>
    where === null ? `${quoted} IS NULL` : `(${where}) AND ${quoted} IS NULL`;

  const uniques: Unique[] = [];
  const indexes: Index[] = [];
  for (const unique of table.uniques) {
    const { columns, ...rest } = unique;
    if (!isReferred(columns)) {
      const terms = columns.map((name) => ({ column: name }));
      indexes.push({ ...rest, unique: true, terms, where: partial(null) });
      continue;
    }
    uniques.push(unique);
    const data = { table: table.name, columns };
    const place = table.columns.find(({ name }) => name === columns[0])?.place ?? table.place;
    diagnostics.push(diagnose("HW1604", place, data));
  }
  for (const index of table.indexes) {
    const isWhole = !index.unique || (index.where === null && isReferred(columnsOf(index)));
    indexes.push(isWhole ? index : { ...index, where: partial(index.where) });
  }
  const name = `${table.table}_${own}_idx`;
  if (!indexes.some((index) => index.name === name)) {
    const terms = [{ column }];
    indexes.push({ name, unique: false, terms, where: `${quoted} IS NOT NULL` });
  }
  return { uniques, indexes };
};

/** Says of rows that go along with removed ones in the database, and here stay. */
export const saidOfStaying = (
  { table, diagnostics }: Subject,
  isKept: (table: string) => boolean,
): void => {
  if (isKept(table.name)) return;
  for (const { onDelete, target, columns } of table.foreignKeys) {
    if (onDelete !== "cascade" || target === null || !isKept(target)) continue;
    const place = table.columns.find(({ name }) => name === columns[0])?.place ?? table.place;
    diagnostics.push(diagnose("HW1605", place, { table: table.name, target }));
  }
};
