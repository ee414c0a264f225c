export { postgresqlStructureOfDdl, sqliteStructureOfDdl } from "./structure-of-ddl.ts";
export { readPostgresqlStructure } from "./postgresql/read-postgresql.ts";
export { readSqliteStructure } from "./sqlite/read-sqlite.ts";
export type { Structure, TableStructure } from "./structure.ts";
