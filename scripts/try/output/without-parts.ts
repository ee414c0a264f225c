import { type Diagnostic, diagnose } from "../../codegen/diagnostics/diagnostic.ts";
import type { SchemaModel } from "../../codegen/model.ts";
import type { SchemaFacts, TableFacts } from "../../codegen/read/facts.ts";
import type { RefusedPart } from "../serve/refused-parts.ts";

type Columns = readonly string[];

const same = (one: Columns, other: Columns): boolean => one.join() === other.join();

/** Relations along a key that can't be made: what PostgreSQL can't compare can't be included. */
const withoutRelations = (
  table: TableFacts,
  keys: readonly { from: string; columns: Columns; target: string | null; references: Columns }[],
): TableFacts["relations"] =>
  table.relations.filter(
    ({ target, columns, references }) =>
      !keys.some(
        (key) =>
          (key.from === table.name &&
            key.target === target &&
            same(key.columns, columns) &&
            same(key.references, references)) ||
          (key.target === table.name &&
            key.from === target &&
            same(key.columns, references) &&
            same(key.references, columns)),
      ),
  );

/** What a schema says, without the parts that the server refuses. */
export const withoutParts = (
  facts: SchemaFacts,
  { tables }: SchemaModel,
  parts: readonly RefusedPart[],
): SchemaFacts => {
  const refusedOf = ({ table, schema }: TableFacts, kind: RefusedPart["kind"]): Set<string> => {
    const model = tables.find((one) => one.table === table && one.schema === schema);
    return new Set(
      parts.flatMap((one) => (one.kind === kind && one.table === model?.name ? [one.name] : [])),
    );
  };
  const keys = facts.tables.flatMap((table) => {
    const gone = refusedOf(table, "foreign key");
    return table.foreignKeys
      .filter(({ name }) => gone.has(name))
      .map((key) => ({ ...key, from: table.name }));
  });
  return {
    ...facts,
    tables: facts.tables.map((table) => {
      const defaults = refusedOf(table, "default");
      const indexes = refusedOf(table, "index");
      const gone = refusedOf(table, "foreign key");
      return {
        ...table,
        columns: table.columns.map((column) =>
          defaults.has(column.name)
            ? {
                ...column,
                sqlDefault: null,
                constantDefault: undefined,
                filled: false,
                filledAnew: false,
              }
            : column,
        ),
        indexes: table.indexes.filter(({ name }) => !indexes.has(name)),
        uniques: table.uniques.filter(({ name }) => !indexes.has(name)),
        foreignKeys: table.foreignKeys.filter(({ name }) => !gone.has(name)),
        relations: withoutRelations(table, keys),
      };
    }),
  };
};

/** Says of each part that it is tried without. */
export const sayRefused = (
  { tables }: SchemaModel,
  parts: readonly RefusedPart[],
): readonly Diagnostic[] =>
  parts.flatMap(({ kind, table: name, name: part, reason }) => {
    const table = tables.find((one) => one.name === name);
    return table === undefined || kind === "table"
      ? []
      : [diagnose("HW1020", table.place, { table: name, kind, part, reason })];
  });
