import { Column, is, SQL } from "drizzle-orm";

const mentioned = (expression: SQL): Column[] =>
  expression.queryChunks.flatMap((chunk) =>
    is(chunk, Column) ? [chunk] : is(chunk, SQL) ? mentioned(chunk) : [],
  );

/** Properties of the columns an expression speaks of, as objects or by their name in its text. */
export const columnsIn = (
  expression: SQL,
  text: string,
  all: readonly (readonly [string, Column])[],
  name: (column: Column) => string,
): string[] => {
  const objects = new Set(mentioned(expression).map((column) => column.name));
  const words = new Set(text.replaceAll(/'(?:[^']|'')*'/g, "").match(/\w+/g));
  return all
    .filter(([, column]) => objects.has(column.name) || words.has(name(column)))
    .map(([property]) => property);
};
