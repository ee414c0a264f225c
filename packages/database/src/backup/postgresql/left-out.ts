import type { PostgresqlClient } from "../../drivers/postgresql.ts";
import { ARCHIVE_COMMENT } from "../../structure/postgresql/archive-comment.ts";
import { allFacts, FOREIGN, own, RELATION } from "../../structure/postgresql/catalog.ts";
import { quoteText } from "../../structure/sql/quote.ts";

const NAMED = (what: string, name: string, from: string): string =>
  `SELECT to_json(${quoteText(`${what} `)} || ${name}) FROM ${from}`;

const OF_CLASS = "pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace";

/** What a backup doesn't hold, by name. */
const QUERIES = [
  NAMED(
    "the archive",
    "n.nspname",
    `pg_namespace n WHERE obj_description(n.oid, 'pg_namespace') = ${quoteText(ARCHIVE_COMMENT)}`,
  ),
  NAMED(
    "the aggregate",
    "f.oid::regprocedure::text",
    `pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace WHERE f.prokind = 'a' AND ${FOREIGN} AND ${own("f.oid", "pg_proc")}`,
  ),
  NAMED(
    "the range",
    "t.oid::regtype::text",
    `pg_range r JOIN pg_type t ON t.oid = r.rngtypid JOIN pg_namespace n ON n.oid = t.typnamespace WHERE r.rngcanonical <> 0 AND ${FOREIGN} AND ${own("t.oid", "pg_type")}`,
  ),
  NAMED(
    "the collation",
    "l.oid::regcollation::text",
    `pg_collation l JOIN pg_namespace n ON n.oid = l.collnamespace WHERE ${FOREIGN} AND ${own("l.oid", "pg_collation")}`,
  ),
  NAMED(
    "the operator",
    "o.oid::regoperator::text",
    `pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace WHERE ${FOREIGN} AND ${own("o.oid", "pg_operator")}`,
  ),
  NAMED("the foreign table", RELATION, `${OF_CLASS} WHERE c.relkind = 'f' AND ${FOREIGN}`),
  NAMED(
    "what is inherited by",
    RELATION,
    `${OF_CLASS} WHERE c.relkind = 'r' AND NOT c.relispartition AND ${FOREIGN} AND EXISTS (SELECT 1 FROM pg_inherits i WHERE i.inhrelid = c.oid)`,
  ),
  NAMED(
    "the index of one partition",
    "x.indexrelid::regclass::text",
    `${OF_CLASS} JOIN pg_index x ON x.indrelid = c.oid WHERE c.relispartition AND c.relkind IN ('r', 'p') AND ${FOREIGN}
     AND NOT EXISTS (SELECT 1 FROM pg_inherits i WHERE i.inhrelid = x.indexrelid)`,
  ),
  NAMED("the rights by default of", "pg_get_userbyid(a.defaclrole)", "pg_default_acl a"),
  NAMED("the publication", "p.pubname", "pg_publication p"),
  NAMED("the event trigger", "e.evtname", "pg_event_trigger e"),
  NAMED("the large object", "l.oid::text", "pg_largeobject_metadata l"),
] as const;

/** Names what a database has and a backup doesn't; roles and owners belong to the server. */
export const readLeftOut = (client: PostgresqlClient): Promise<string[]> =>
  allFacts(client, QUERIES);
