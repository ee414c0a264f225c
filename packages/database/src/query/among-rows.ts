import type { ColumnModel } from "../model.ts";
import { rowValue } from "./row-value.ts";
import type { SqlWriter } from "./sql-writer.ts";
import type { QueryColumn } from "./table.ts";

/**
 * Whether `own`, expressions that are compared as `models`, have the values of one of a list of links
 * (see `linkList`), which is bound as one parameter.
 */
export const amongLinks = (
  writer: SqlWriter,
  own: readonly string[],
  models: readonly ColumnModel[],
): string => {
  const { dialect } = writer;
  const item = writer.alias();
  const list = dialect.listRows(writer.parameter(), item, models);
  const values = models.map((model, place) =>
    dialect.listValue(item, model, models.length === 1 ? null : place),
  );
  return `${rowValue(own)} IN (SELECT ${values.join(", ")} FROM ${list})`;
};

/** Whether columns have the values of one of a list of links. */
export const amongRows = (
  writer: SqlWriter,
  alias: string,
  columns: readonly QueryColumn[],
): string =>
  amongLinks(
    writer,
    columns.map((column) => writer.same(alias, column)),
    columns.map(({ model }) => model),
  );
