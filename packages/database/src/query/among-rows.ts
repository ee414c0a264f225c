import type { SqlWriter } from "./sql-writer.ts";
import type { QueryColumn } from "./table.ts";

const row = (expressions: readonly string[]): string =>
  expressions.length === 1 ? expressions.join() : `(${expressions.join(", ")})`;

/**
 * Whether columns have the values of one of a list of links (see `linkList`), which is bound as one
 * parameter.
 */
export const amongRows = (
  writer: SqlWriter,
  alias: string,
  columns: readonly QueryColumn[],
): string => {
  const { dialect } = writer;
  const item = writer.alias();
  const models = columns.map(({ model }) => model);
  const list = dialect.listRows(writer.parameter(), item, models);
  const values = models.map((model, place) =>
    dialect.listValue(item, model, models.length === 1 ? null : place),
  );
  const own = row(columns.map((column) => writer.same(alias, column)));
  return `${own} IN (SELECT ${values.join(", ")} FROM ${list})`;
};
