import { type Column, is, Name, SQL, type SQLChunk, StringChunk } from "drizzle-orm";

const textOf = (chunk: SQLChunk | undefined): string =>
  chunk !== undefined && is(chunk, StringChunk) ? chunk.value.join("") : "";

/**
 * A view's query with the names that `casing` gives to columns without one: Drizzle has written
 * their properties into what is selected before it knew of any casing. What a query calls
 * something itself (`… as "total"`) and names of tables stay.
 */
export const casedQuery = (query: SQL, names: ReadonlyMap<string, string>): SQL => {
  if (names.size === 0) return query;
  const { queryChunks: chunks } = query;
  return new SQL(
    chunks.map((chunk, place) => {
      if (is(chunk, SQL)) return casedQuery(chunk, names);
      if (!is(chunk, Name)) return chunk;
      const called = / as $/i.test(textOf(chunks[place - 1]));
      const leads = textOf(chunks[place + 1]).startsWith(".");
      const name = called || leads ? undefined : names.get(chunk.value);
      return name === undefined ? chunk : new Name(name);
    }),
  );
};

/** Names of columns whose own are not those in the database, by what Drizzle calls them. */
export const renamed = (
  columns: Iterable<Column>,
  nameOf: (column: Column) => string,
): ReadonlyMap<string, string> =>
  new Map(
    [...columns].flatMap((column) => {
      const name = nameOf(column);
      return name === column.name ? [] : [[column.name, name] as const];
    }),
  );
