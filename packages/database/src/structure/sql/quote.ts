/** A name as it stands in SQL, of SQLite and PostgreSQL alike. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** As `quoteName`, with the schema that it stands in, if it stands in one. */
export const quoteTable = ({
  schema,
  name,
}: {
  readonly schema?: string | undefined;
  readonly name: string;
}): string => (schema === undefined ? quoteName(name) : `${quoteName(schema)}.${quoteName(name)}`);
