export type { TableDdl } from "./ddl.ts";
export { type SyncReport, syncSchema } from "./sync-schema.ts";
export { syncPostgresql } from "./sync-postgresql.ts";
