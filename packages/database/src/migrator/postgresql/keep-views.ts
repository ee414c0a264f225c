import type { PostgresqlClient } from "../../drivers/postgresql.ts";
import { attempt } from "../../structure/postgresql/attempt.ts";
import { allFacts, FOREIGN, GRANTEE, RELATION } from "../../structure/postgresql/catalog.ts";

/** What hangs on a view, and goes with it when it is made anew. */
interface ViewPart {
  /** The view, as SQL names it. */
  readonly view: string;
  /** Of the view. */
  readonly oid: string;
  /** For people: `index totals_day`. */
  readonly name: string;
  readonly sql: string;
}

const parts = (name: string, sql: string, from: string): string =>
  `SELECT json_build_object('view', ${RELATION}, 'oid', c.oid::text, 'name', ${name}, 'sql', ${sql})
   FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace ${from} c.relkind IN ('v', 'm') AND ${FOREIGN}`;

const QUERIES = [
  parts(
    "'index ' || i.indexrelid::regclass::text",
    "pg_get_indexdef(i.indexrelid)",
    "JOIN pg_index i ON i.indrelid = c.oid WHERE",
  ),
  parts(
    `'rights of ' || ${GRANTEE} || ' on ' || ${RELATION}`,
    `format('GRANT %s ON %s TO %s%s', x.privilege_type, ${RELATION}, ${GRANTEE}, CASE WHEN x.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)`,
    "CROSS JOIN LATERAL aclexplode(c.relacl) x WHERE x.grantee <> c.relowner AND",
  ),
  parts(
    `'options of ' || ${RELATION}`,
    `format('ALTER VIEW %s SET (%s)', ${RELATION}, array_to_string(c.reloptions, ', '))`,
    "WHERE c.relkind = 'v' AND c.reloptions IS NOT NULL AND",
  ),
  parts(
    `'comment on ' || ${RELATION}`,
    `format('COMMENT ON %s %s IS %L', CASE WHEN d.objsubid > 0 THEN 'COLUMN' WHEN c.relkind = 'm' THEN 'MATERIALIZED VIEW' ELSE 'VIEW' END,
       ${RELATION} || coalesce((SELECT format('.%I', a.attname) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = d.objsubid AND d.objsubid > 0), ''), d.description)`,
    "JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass WHERE",
  ),
];

const read = (client: PostgresqlClient): Promise<ViewPart[]> => allFacts(client, QUERIES);

const oidOf = async (client: PostgresqlClient, view: string): Promise<unknown> =>
  (await client.rows({ sql: "SELECT to_regclass($1)::oid::text AS oid", parameters: [view] }))[0]?.[
    "oid"
  ];

/**
 * Remembers indexes, rights, options and comments of views; gives a function that brings back those of
 * views which were made anew, and names them. `dropped` indexes are meant to be gone.
 */
export const keepViews = async (
  client: PostgresqlClient,
): Promise<(dropped: ReadonlySet<string>) => Promise<string[]>> => {
  const before = await read(client);
  return async (dropped) => {
    const there = new Set((await read(client)).map(({ sql }) => sql));
    const kept: string[] = [];
    for (const { view, oid, name, sql } of before) {
      const now = await oidOf(client, view);
      const isLost = now !== null && now !== oid && !there.has(sql);
      if (!isLost || dropped.has(name.replace(/^index /, ""))) continue;
      // What is about a column that the view no longer has can't be made.
      if ((await attempt(client, sql)) === null) kept.push(name);
    }
    return kept;
  };
};
