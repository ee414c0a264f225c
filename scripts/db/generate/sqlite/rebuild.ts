import { labelName } from "@headwater/database/migrator";
import {
  type TableStructure,
  type TriggerStructure,
  quoteName,
  quoteText,
} from "@headwater/database/structure";
import { type StructureStep, structure } from "../planned-step.ts";
import { affinityOf, converted } from "./affinity.ts";
import { list } from "../sql.ts";
import { createIndexSql, createTableSql } from "./sql.ts";

export interface Rebuild {
  /** As it is, with names as they are afterwards. */
  readonly before: TableStructure;
  readonly after: TableStructure;
  /** SQL of values by column, where rows have none. */
  readonly fills: ReadonlyMap<string, string>;
  /** All that hang on the table afterwards. */
  readonly triggers: readonly TriggerStructure[];
}

interface Copied {
  readonly into: string;
  readonly from: string;
}

const copiedColumns = ({ before, after, fills }: Rebuild): Copied[] =>
  after.columns.flatMap((column): Copied[] => {
    if (column.generated !== undefined) return [];
    const fill = fills.get(column.name);
    const old = before.columns.find(({ name }) => name === column.name);
    if (old === undefined) return fill === undefined ? [] : [{ into: column.name, from: fill }];
    const value = converted(column.name, affinityOf(old.type), affinityOf(column.type));
    const filled = fill !== undefined && old.nullable;
    return [{ into: column.name, from: filled ? `coalesce(${value}, ${fill})` : value }];
  });

/** The last number given is kept, though its row may be gone: no number comes twice. */
const sequenceSql = (table: string, temporary: string): string[] => [
  `DELETE FROM sqlite_sequence WHERE name = ${quoteText(temporary)}`,
  `INSERT INTO sqlite_sequence (name, seq) SELECT ${quoteText(temporary)}, seq FROM sqlite_sequence WHERE name = ${quoteText(table)}`,
];

const isNumbered = (table: TableStructure): boolean => table.primaryKey?.autoIncrement === true;

/**
 * Makes a table anew with all its rows, since ALTER TABLE can't change it: every column is named, so
 * that none is mistaken for a text. Foreign keys are off meanwhile: dropping the old table must not
 * reach its children. The old way of renaming leaves what points at the table alone.
 */
export const rebuildStep = (rebuild: Rebuild): StructureStep => {
  const { before, after, triggers } = rebuild;
  const { name } = after;
  const temporary = `__new_${name}`;
  const columns = copiedColumns(rebuild);
  const into = list(columns.map((column) => column.into));
  const copy =
    columns.length === 0
      ? []
      : [
          `INSERT INTO ${quoteName(temporary)} (${into})\nSELECT ${columns.map(({ from }) => from).join(", ")} FROM ${quoteName(name)}`,
        ];
  return structure(
    `rebuild table ${labelName(name)}`,
    createTableSql(after, temporary),
    ...copy,
    ...(isNumbered(before) && isNumbered(after) ? sequenceSql(name, temporary) : []),
    `DROP TABLE ${quoteName(name)}`,
    "PRAGMA legacy_alter_table = ON",
    `ALTER TABLE ${quoteName(temporary)} RENAME TO ${quoteName(name)}`,
    "PRAGMA legacy_alter_table = OFF",
    ...after.indexes.map((index) => createIndexSql(index, name)),
    ...triggers.map(({ sql }) => sql),
  );
};
