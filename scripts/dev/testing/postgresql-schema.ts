const COLUMNS: readonly (readonly [RegExp, string])[] = [
  [/text\("(team_id|user_id|project_id|assignee_id|reporter_id|author_id)"\)/g, 'uuid("$1")'],
  [/text\("(\w+)", \{ mode: "json" \}\)/g, 'jsonb("$1")'],
  [/text\("(\w+)", \{ length: (\d+) \}\)/g, 'varchar("$1", { length: $2 })'],
  [/integer\("(\w+)", \{ mode: "boolean" \}\)/g, 'boolean("$1")'],
  [
    /integer\("(\w+)", \{ mode: "timestamp_ms" \}\)/g,
    'timestamp("$1", { withTimezone: true, precision: 3 })',
  ],
  [/\breal\("/g, 'doublePrecision("'],
  [/blob\("(\w+)", \{ mode: "buffer" \}\)/g, 'bytea("$1")'],
];

const CHECKS: readonly (readonly [string, string])[] = [
  ["${table.key} glob '[a-z]*.[a-z]*'", "${table.key} ~ '^[a-z].*[.][a-z]'"],
  [
    "length(${table.key}) between 2 and 10 and ${table.key} not glob '*[^A-Z]*'",
    "${table.key} ~ '^[A-Z]{2,10}$'",
  ],
];

const BUILDERS =
  "type AnyPgColumn, boolean, check, customType, doublePrecision, index, integer, jsonb, numeric, pgTable, primaryKey, text, timestamp, unique, uuid, varchar";

/** The tracker's `schema.ts` for PostgreSQL, by the steps of `docs/postgresql.md`. */
export const inPostgresql = (source: string): string => {
  let text = source
    .replace(/import \{[^}]*\} from "drizzle-orm\/sqlite-core";/, () =>
      [
        `import { ${BUILDERS} } from "drizzle-orm/pg-core";`,
        'const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });',
      ].join("\n"),
    )
    .replace("./columns/sqlite.ts", "./columns/postgresql.ts")
    .replaceAll("sqliteTable", "pgTable")
    .replaceAll("AnySQLiteColumn", "AnyPgColumn");
  for (const [pattern, column] of COLUMNS) text = text.replaceAll(pattern, column);
  for (const [check, its] of CHECKS) text = text.replace(check, () => its);
  return text;
};
