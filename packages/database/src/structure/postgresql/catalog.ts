import type { PostgresqlClient } from "../../drivers/postgresql.ts";
import { quoteText } from "../sql/quote.ts";
import { ARCHIVE_COMMENT } from "./archive-comment.ts";

/** Neither schemas of the server's own nor archives. */
export const FOREIGN = String.raw`n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
  AND obj_description(n.oid, 'pg_namespace') IS DISTINCT FROM ${quoteText(ARCHIVE_COMMENT)}`;

/** Not part of an extension. */
export const own = (oid: string, catalog: string): string =>
  `NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = '${catalog}'::regclass AND d.objid = ${oid} AND d.deptype = 'e')`;

/** The schema's name, or null for the connection's own. */
export const SCHEMA = "'schema', nullif(n.nspname, current_schema())";

/** A relation `c` of a schema `n`, as SQL names it. */
export const RELATION = "format('%I.%I', n.nspname, c.relname)";

/** Whom an entry `x` of `aclexplode` gives a right. */
export const GRANTEE =
  "CASE x.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(x.grantee)) END";

const names = (key: string, relation: string): string =>
  `(SELECT json_agg(a.attname ORDER BY part.place) FROM unnest(${key}) WITH ORDINALITY AS part(number, place)
    JOIN pg_attribute a ON a.attrelid = ${relation} AND a.attnum = part.number)`;

const action = (code: string): string =>
  `CASE ${code} WHEN 'c' THEN 'cascade' WHEN 'r' THEN 'restrict' WHEN 'n' THEN 'set null' WHEN 'd' THEN 'set default' ELSE 'no action' END`;

/** Each gives one column of JSON, one row for each thing. */
export const QUERIES = {
  tables: `SELECT json_build_object('oid', c.oid::text, 'name', c.relname, ${SCHEMA},
      'partitionBy', CASE c.relkind WHEN 'p' THEN pg_get_partkeydef(c.oid) END)
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND ${FOREIGN} AND ${own("c.oid", "pg_class")}
      AND c.relname NOT LIKE '\\_headwater\\_%'`,
  columns: `SELECT json_build_object('table', a.attrelid::text, 'name', a.attname, 'nullable', NOT a.attnotnull,
      'type', format_type(a.atttypid, a.atttypmod), 'default', pg_get_expr(d.adbin, d.adrelid),
      'generated', a.attgenerated, 'identity', a.attidentity,
      'collation', (SELECT l.collname FROM pg_collation l WHERE l.oid = a.attcollation AND a.attcollation <> t.typcollation),
      'serial', EXISTS (SELECT 1 FROM pg_depend s JOIN pg_depend u ON u.objid = s.refobjid AND u.classid = 'pg_class'::regclass
        WHERE s.classid = 'pg_attrdef'::regclass AND s.objid = d.oid AND s.refclassid = 'pg_class'::regclass
          AND u.deptype = 'a' AND u.refobjid = a.attrelid AND u.refobjsubid = a.attnum))
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid
      LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p') ORDER BY a.attrelid, a.attnum`,
  constraints: `SELECT json_build_object('table', k.conrelid::text, 'kind', k.contype, 'name', k.conname,
      'columns', ${names("k.conkey", "k.conrelid")},
      'target', f.relname, 'schema', nullif(n.nspname, current_schema()),
      'references', ${names("k.confkey", "k.confrelid")},
      'onDelete', ${action("k.confdeltype")}, 'onUpdate', ${action("k.confupdtype")},
      'deferrable', CASE WHEN k.condeferred THEN 'initially deferred' WHEN k.condeferrable THEN 'initially immediate' END,
      'expression', pg_get_expr(k.conbin, k.conrelid),
      'nullsNotDistinct', (SELECT x.indnullsnotdistinct FROM pg_index x WHERE x.indexrelid = k.conindid))
    FROM pg_constraint k LEFT JOIN pg_class f ON f.oid = k.confrelid LEFT JOIN pg_namespace n ON n.oid = f.relnamespace
    WHERE k.contype IN ('p', 'u', 'f', 'c') AND k.conrelid <> 0 AND k.conparentid = 0 ORDER BY k.conname`,
  indexes: `SELECT json_build_object('table', x.indrelid::text, 'name', i.relname, 'unique', x.indisunique,
      'method', m.amname, 'with', array_to_string(i.reloptions, ', '), 'nullsNotDistinct', x.indnullsnotdistinct,
      'where', pg_get_expr(x.indpred, x.indrelid),
      'terms', (SELECT json_agg(json_build_object(
          'column', (SELECT a.attname FROM pg_attribute a WHERE a.attrelid = x.indrelid AND a.attnum = k.number AND k.number > 0),
          'expression', pg_get_indexdef(x.indexrelid, k.place::int, false),
          'collation', (SELECT quote_ident(l.collname) FROM pg_collation l WHERE l.oid = x.indcollation[k.place - 1] AND l.collname <> 'default'
            AND CASE k.number WHEN 0 THEN pg_get_indexdef(x.indexrelid, k.place::int, false) NOT LIKE '% COLLATE %'
              ELSE l.oid <> (SELECT a.attcollation FROM pg_attribute a WHERE a.attrelid = x.indrelid AND a.attnum = k.number) END),
          'operators', (SELECT o.opcname FROM pg_opclass o WHERE o.oid = x.indclass[k.place - 1] AND NOT o.opcdefault),
          'option', x.indoption[k.place - 1]) ORDER BY k.place)
        FROM unnest(x.indkey::int[]) WITH ORDINALITY AS k(number, place) WHERE k.place <= x.indnkeyatts),
      'include', (SELECT json_agg(a.attname ORDER BY k.place) FROM unnest(x.indkey::int[]) WITH ORDINALITY AS k(number, place)
        JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = k.number WHERE k.place > x.indnkeyatts))
    FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_am m ON m.oid = i.relam
    WHERE NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = x.indexrelid AND k.contype IN ('p', 'u', 'x'))
    ORDER BY i.relname`,
  views: `SELECT json_build_object('name', c.relname, ${SCHEMA}, 'materialized', c.relkind = 'm', 'sql', pg_get_viewdef(c.oid))
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('v', 'm') AND ${FOREIGN} AND ${own("c.oid", "pg_class")} ORDER BY c.relname, n.nspname`,
  triggers: `SELECT json_build_object('name', t.tgname, ${SCHEMA}, 'table', c.relname, 'sql', pg_get_triggerdef(t.oid),
      'function', pg_get_functiondef(t.tgfoid))
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE NOT t.tgisinternal AND ${FOREIGN} ORDER BY t.tgname`,
  schemas: `SELECT to_json(n.nspname) FROM pg_namespace n
    WHERE ${FOREIGN} AND n.nspname <> 'public' AND n.nspname IS DISTINCT FROM current_schema()
      AND ${own("n.oid", "pg_namespace")} ORDER BY n.nspname`,
  extensions:
    "SELECT to_json(extname) FROM pg_extension WHERE extname <> 'plpgsql' ORDER BY extname",
  enums: `SELECT json_build_object('name', t.typname, ${SCHEMA},
      'values', (SELECT json_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid))
    FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
    WHERE t.typtype = 'e' AND ${FOREIGN} AND ${own("t.oid", "pg_type")} ORDER BY t.typname`,
  sequences: `SELECT json_build_object('name', c.relname, ${SCHEMA}, 'type', format_type(s.seqtypid, NULL), 'start', s.seqstart::text,
      'increment', s.seqincrement::text, 'minimum', s.seqmin::text, 'maximum', s.seqmax::text, 'cycle', s.seqcycle)
    FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE ${FOREIGN} AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i', 'e'))
    ORDER BY c.relname`,
} as const;

/** Facts of one kind; what is null in the catalogue is left out. */
export const facts = async <T>(client: PostgresqlClient, sql: string): Promise<T[]> => {
  const rows = await client.rows({
    sql: `SELECT fact::text AS fact FROM (${sql}) AS facts(fact)`,
    parameters: [],
  });
  return rows.map(({ fact }) =>
    JSON.parse(String(fact), (_, value: unknown) => (value === null ? undefined : value)),
  );
};

/** Facts of several kinds that are told alike. */
export const allFacts = async <T>(
  client: PostgresqlClient,
  queries: readonly string[],
): Promise<T[]> => {
  const all: T[] = [];
  for (const query of queries) all.push(...(await facts<T>(client, query)));
  return all;
};
