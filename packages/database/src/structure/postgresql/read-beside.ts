import type { PostgresqlClient } from "../../drivers/postgresql.ts";
import { facts, FOREIGN, own, SCHEMA } from "./catalog.ts";

/** Something of a database that its structure doesn't hold. */
export interface BesideStructure {
  readonly kind: "policy" | "rule" | "function" | "procedure" | "aggregate" | "domain" | "type";
  readonly name: string;
  readonly schema?: string | undefined;
  /** The table it belongs to. */
  readonly table?: string | undefined;
}

/** Functions that triggers call come with their triggers. */
const QUERY = `
  SELECT json_build_object('kind', 'policy', 'name', p.polname, ${SCHEMA}, 'table', c.relname)
    FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${FOREIGN}
  UNION ALL SELECT json_build_object('kind', 'rule', 'name', r.rulename, ${SCHEMA}, 'table', c.relname)
    FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p') AND ${FOREIGN}
  UNION ALL SELECT json_build_object('kind', CASE f.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' ELSE 'function' END,
      'name', f.proname || '(' || pg_get_function_identity_arguments(f.oid) || ')', ${SCHEMA})
    FROM pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace
    WHERE ${FOREIGN} AND f.prorettype <> 'trigger'::regtype AND ${own("f.oid", "pg_proc")}
  UNION ALL SELECT json_build_object('kind', CASE t.typtype WHEN 'd' THEN 'domain' ELSE 'type' END, 'name', t.typname, ${SCHEMA})
    FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace LEFT JOIN pg_class c ON c.oid = t.typrelid
    WHERE ${FOREIGN} AND (t.typtype IN ('d', 'r') OR (t.typtype = 'c' AND c.relkind = 'c')) AND ${own("t.oid", "pg_type")}`;

/** Reads what is there beside tables, views and what belongs to them, by kind and name. */
export const readPostgresqlBeside = async (client: PostgresqlClient): Promise<BesideStructure[]> =>
  (await facts<BesideStructure>(client, QUERY)).toSorted((a, b) =>
    `${a.kind} ${a.name}` < `${b.kind} ${b.name}` ? -1 : 1,
  );
