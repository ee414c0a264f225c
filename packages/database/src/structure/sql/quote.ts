/** A name as it stands in SQL, of SQLite and PostgreSQL alike. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** As `quoteName`, with the schema that it stands in, if it stands in one. */
export const quoteTable = ({
  schema,
  name,
}: {
  readonly schema?: string | null | undefined;
  readonly name: string;
}): string => (schema ? `${quoteName(schema)}.${quoteName(name)}` : quoteName(name));

/** A text as it stands in SQL. */
export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
