import type { PostgresqlClient } from "../../drivers/postgresql.ts";
import { allFacts, FOREIGN, GRANTEE, own, RELATION } from "../../structure/postgresql/catalog.ts";

/** Something beside tables and their rows, with what makes it. */
export interface DumpedObject {
  /** For people: `policy mine of tickets`. */
  readonly name: string;
  readonly sql: string;
  /**
   * When it is made: before the tables (types, functions), right after them and before their rows
   * (partitions), or at last.
   */
  readonly stage: "types" | "tables" | "last";
  /** The roles that it is about; it can't be made without them. */
  readonly roles?: readonly string[] | undefined;
}

const TYPE = "format('%I.%I', n.nspname, t.typname)";
const FUNCTION =
  "format('%I.%I(%s)', n.nspname, f.proname, pg_get_function_identity_arguments(f.oid))";

/** One query for a kind of objects. */
const made = (
  stage: DumpedObject["stage"],
  {
    name,
    sql,
    roles = "NULL",
  }: { readonly name: string; readonly sql: string; readonly roles?: string },
  from: string,
): string =>
  `SELECT json_build_object('stage', '${stage}', 'name', ${name}, 'sql', ${sql}, 'roles', ${roles}) ${from}`;

const OF_CLASS = "FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace";
const MINE = `${FOREIGN} AND ${own("c.oid", "pg_class")}`;

const TYPES = [
  made(
    "types",
    {
      name: `'domain ' || ${TYPE}`,
      sql: `format('CREATE DOMAIN %s AS %s', ${TYPE}, format_type(t.typbasetype, t.typtypmod))
        || CASE WHEN t.typcollation <> b.typcollation THEN ' COLLATE ' || t.typcollation::regcollation ELSE '' END
        || coalesce(' DEFAULT ' || t.typdefault, '') || CASE WHEN t.typnotnull THEN ' NOT NULL' ELSE '' END
        || coalesce((SELECT string_agg(format(' CONSTRAINT %I %s', k.conname, pg_get_constraintdef(k.oid)), '' ORDER BY k.conname)
            FROM pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c'), '')`,
    },
    `FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace JOIN pg_type b ON b.oid = t.typbasetype
     WHERE t.typtype = 'd' AND ${FOREIGN} AND ${own("t.oid", "pg_type")}`,
  ),
  made(
    "types",
    {
      name: `'type ' || ${TYPE}`,
      sql: `format('CREATE TYPE %s AS (%s)', ${TYPE}, (SELECT string_agg(format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod)), ', ' ORDER BY a.attnum)
        FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped))`,
    },
    `FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace JOIN pg_class c ON c.oid = t.typrelid AND c.relkind = 'c'
     WHERE ${FOREIGN} AND ${own("t.oid", "pg_type")}`,
  ),
  made(
    "types",
    {
      name: `'range ' || ${TYPE}`,
      sql: `format('CREATE TYPE %s AS RANGE (SUBTYPE = %s%s)', ${TYPE}, format_type(r.rngsubtype, NULL),
        CASE WHEN r.rngsubdiff <> 0 THEN ', SUBTYPE_DIFF = ' || r.rngsubdiff::regproc ELSE '' END)`,
    },
    `FROM pg_range r JOIN pg_type t ON t.oid = r.rngtypid JOIN pg_namespace n ON n.oid = t.typnamespace
     WHERE r.rngcanonical = 0 AND ${FOREIGN} AND ${own("t.oid", "pg_type")}`,
  ),
  made(
    "types",
    { name: `'function ' || ${FUNCTION}`, sql: "rtrim(pg_get_functiondef(f.oid))" },
    `FROM pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace
     WHERE f.prokind <> 'a' AND ${FOREIGN} AND ${own("f.oid", "pg_proc")}
       AND NOT EXISTS (SELECT 1 FROM pg_depend i WHERE i.classid = 'pg_proc'::regclass AND i.objid = f.oid AND i.deptype = 'i')`,
  ),
];

const TABLES = [
  made(
    "tables",
    {
      name: `'partition ' || ${RELATION}`,
      sql: `format('CREATE TABLE %s PARTITION OF %s %s', ${RELATION}, format('%I.%I', pn.nspname, p.relname), pg_get_expr(c.relpartbound, c.oid))
        || coalesce(' PARTITION BY ' || pg_get_partkeydef(c.oid), '')`,
    },
    `${OF_CLASS} JOIN pg_inherits i ON i.inhrelid = c.oid JOIN pg_class p ON p.oid = i.inhparent JOIN pg_namespace pn ON pn.oid = p.relnamespace
     WHERE c.relkind IN ('r', 'p') AND c.relispartition AND ${MINE}`,
  ),
];

/** Rights that somebody else than the owner has; `acl` without entries means those that are usual. */
const granted = (kind: string, name: string, acl: string, owner: string, from: string): string =>
  made(
    "last",
    {
      name: `'rights of ' || ${GRANTEE} || ' on ' || ${name}`,
      sql: `format('GRANT %s ON ${kind} %s TO %s%s', string_agg(x.privilege_type, ', ' ORDER BY x.privilege_type), ${name}, ${GRANTEE},
        CASE WHEN x.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)`,
      roles: "CASE WHEN x.grantee <> 0 THEN json_build_array(pg_get_userbyid(x.grantee)) END",
    },
    `${from.replace("WHERE", `CROSS JOIN LATERAL aclexplode(${acl}) x WHERE`)}
     AND x.grantee <> ${owner} AND pg_get_userbyid(x.grantee) NOT LIKE 'pg\\_%' GROUP BY x.grantee, x.is_grantable, ${name}`,
  );

const RIGHTS = [
  granted(
    "TABLE",
    RELATION,
    "c.relacl",
    "c.relowner",
    `${OF_CLASS} WHERE c.relkind IN ('r', 'p', 'v', 'm') AND ${MINE}`,
  ),
  granted(
    "SEQUENCE",
    RELATION,
    "c.relacl",
    "c.relowner",
    `${OF_CLASS} WHERE c.relkind = 'S' AND ${MINE}`,
  ),
  granted(
    "SCHEMA",
    "quote_ident(n.nspname)",
    "n.nspacl",
    "n.nspowner",
    `FROM pg_namespace n WHERE ${FOREIGN}`,
  ),
  granted(
    "FUNCTION",
    FUNCTION,
    "f.proacl",
    "f.proowner",
    `FROM pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace WHERE f.prokind = 'f' AND ${FOREIGN} AND ${own("f.oid", "pg_proc")}`,
  ),
  made(
    "last",
    {
      name: `'rights of ' || ${GRANTEE} || ' on ' || ${RELATION} || '.' || quote_ident(a.attname)`,
      sql: `format('GRANT %s (%I) ON %s TO %s', x.privilege_type, a.attname, ${RELATION}, ${GRANTEE})`,
      roles: "CASE WHEN x.grantee <> 0 THEN json_build_array(pg_get_userbyid(x.grantee)) END",
    },
    `${OF_CLASS} JOIN pg_attribute a ON a.attrelid = c.oid CROSS JOIN LATERAL aclexplode(a.attacl) x WHERE ${MINE} AND x.grantee <> c.relowner`,
  ),
  // Everybody may call a function unless that was taken from them.
  made(
    "last",
    {
      name: `'rights on ' || ${FUNCTION}`,
      sql: `'REVOKE ALL ON FUNCTION ' || ${FUNCTION} || ' FROM PUBLIC'`,
    },
    `FROM pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace WHERE f.proacl IS NOT NULL AND f.prokind = 'f'
     AND NOT EXISTS (SELECT 1 FROM aclexplode(f.proacl) x WHERE x.grantee = 0) AND ${FOREIGN} AND ${own("f.oid", "pg_proc")}`,
  ),
];

const LAST = [
  made(
    "last",
    {
      name: `'constraint ' || quote_ident(k.conname) || ' of ' || ${RELATION}`,
      sql: `format('ALTER TABLE %s ADD CONSTRAINT %I %s', ${RELATION}, k.conname, pg_get_constraintdef(k.oid))`,
    },
    `${OF_CLASS} JOIN pg_constraint k ON k.conrelid = c.oid WHERE k.contype = 'x' AND k.conparentid = 0 AND ${MINE}`,
  ),
  made(
    "last",
    { name: `'index ' || i.indexrelid::regclass::text`, sql: "pg_get_indexdef(i.indexrelid)" },
    `${OF_CLASS} JOIN pg_index i ON i.indrelid = c.oid WHERE c.relkind = 'm' AND ${MINE}`,
  ),
  made(
    "last",
    { name: "'statistics ' || quote_ident(s.stxname)", sql: "pg_get_statisticsobjdef(s.oid)" },
    `FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid = s.stxnamespace WHERE ${FOREIGN}`,
  ),
  made(
    "last",
    {
      name: `'rule ' || quote_ident(r.rulename) || ' of ' || ${RELATION}`,
      sql: "pg_get_ruledef(r.oid)",
    },
    `${OF_CLASS} JOIN pg_rewrite r ON r.ev_class = c.oid WHERE c.relkind IN ('r', 'p') AND ${MINE}`,
  ),
  made(
    "last",
    {
      name: `'options of ' || ${RELATION}`,
      sql: `format('ALTER VIEW %s SET (%s)', ${RELATION}, array_to_string(c.reloptions, ', '))`,
    },
    `${OF_CLASS} WHERE c.relkind = 'v' AND c.reloptions IS NOT NULL AND ${MINE}`,
  ),
  made(
    "last",
    {
      name: `'policy ' || quote_ident(p.polname) || ' of ' || ${RELATION}`,
      sql: `format('CREATE POLICY %I ON %s AS %s FOR %s TO %s', p.polname, ${RELATION}, CASE WHEN p.polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
        CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
        (SELECT string_agg(CASE o WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(o)) END, ', ') FROM unnest(p.polroles) AS o))
        || coalesce(' USING (' || pg_get_expr(p.polqual, p.polrelid) || ')', '') || coalesce(' WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')', '')`,
      roles: "(SELECT json_agg(pg_get_userbyid(o)) FROM unnest(p.polroles) AS o WHERE o <> 0)",
    },
    `${OF_CLASS} JOIN pg_policy p ON p.polrelid = c.oid WHERE ${MINE}`,
  ),
  made(
    "last",
    {
      name: `'row-level security of ' || ${RELATION}`,
      sql: `format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', ${RELATION}) || CASE WHEN c.relforcerowsecurity THEN format('; ALTER TABLE %s FORCE ROW LEVEL SECURITY', ${RELATION}) ELSE '' END`,
    },
    `${OF_CLASS} WHERE c.relrowsecurity AND ${MINE}`,
  ),
  made(
    "last",
    {
      name: "'comment on ' || o.type || ' ' || o.identity",
      sql: `format('COMMENT ON %s %s IS %L', CASE WHEN o.type LIKE '% column' THEN 'COLUMN' WHEN o.type LIKE '% constraint' THEN 'CONSTRAINT' ELSE upper(o.type) END, o.identity, e.description)`,
    },
    `FROM pg_description e CROSS JOIN LATERAL pg_identify_object(e.classoid, e.objoid, e.objsubid) o JOIN pg_namespace n
       ON n.nspname = coalesce(o.schema, (SELECT s.nspname FROM pg_namespace s WHERE s.oid = e.objoid AND e.classoid = 'pg_namespace'::regclass),
         (SELECT tn.nspname FROM pg_trigger g JOIN pg_class tc ON tc.oid = g.tgrelid JOIN pg_namespace tn ON tn.oid = tc.relnamespace
          WHERE g.oid = e.objoid AND e.classoid = 'pg_trigger'::regclass),
         (SELECT kn.nspname FROM pg_constraint k JOIN pg_namespace kn ON kn.oid = k.connamespace WHERE k.oid = e.objoid AND e.classoid = 'pg_constraint'::regclass),
         (SELECT qn.nspname FROM pg_policy q JOIN pg_class qc ON qc.oid = q.polrelid JOIN pg_namespace qn ON qn.oid = qc.relnamespace
          WHERE q.oid = e.objoid AND e.classoid = 'pg_policy'::regclass))
     WHERE o.type ~ '^(((materialized )?view|table)( column)?|index|sequence|function|procedure|type|schema|trigger|policy|table constraint)$'
       AND ${FOREIGN} AND ${own("e.objoid", "pg_class")} AND ${own("e.objoid", "pg_proc")} AND ${own("e.objoid", "pg_type")}
       AND NOT (o.type = 'schema' AND n.nspname = 'public')`,
  ),
];

/** Reads what is there beside tables, views and what belongs to them, as what makes it. */
export const readObjects = (client: PostgresqlClient): Promise<DumpedObject[]> =>
  allFacts(client, [...TYPES, ...TABLES, ...RIGHTS, ...LAST]);
