import { Column, is, SQL } from "drizzle-orm";

/** One thing that a view selects. */
export type ViewField =
  | { readonly name: string; readonly column: Column }
  | { readonly name: string; readonly expression: SQL.Aliased };

/** What a view selects, by property; what has no name in the database, or is a group, apart. */
export const viewFields = (
  fields: Readonly<Record<string, unknown>>,
): { readonly served: readonly ViewField[]; readonly unserved: readonly string[] } => {
  const served: ViewField[] = [];
  const unserved: string[] = [];
  for (const name of Object.keys(fields)) {
    const field = fieldOf(fields, name);
    if (is(field, Column)) served.push({ name, column: field });
    else if (is(field, SQL.Aliased)) served.push({ name, expression: field });
    else unserved.push(name);
  }
  return { served, unserved };
};

/** Drizzle throws when an expression without a name is looked at. */
const fieldOf = (fields: Readonly<Record<string, unknown>>, name: string): unknown => {
  try {
    return fields[name];
  } catch {
    return undefined;
  }
};

export const columnsOfFields = (fields: Readonly<Record<string, unknown>>): Column[] =>
  viewFields(fields).served.flatMap((field) => ("column" in field ? [field.column] : []));
