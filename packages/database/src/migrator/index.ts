export { MigrationError, type MigrationFault } from "../errors/migration-error.ts";
export { assertMigrated, MIGRATIONS } from "./assert-migrated.ts";
export { baselineMigrations } from "./baseline.ts";
export type { AppliedMigration, MigrationDatabase } from "./migration-database.ts";
export type { MigrationEvent } from "./migration-event.ts";
export { MIGRATION_NAME, type MigrationFile, parseMigration } from "./migration-file.ts";
export {
  assertUnbranched,
  assertWrittenFor,
  isWrittenFor,
  lastSnapshot,
  type MigrationSnapshot,
  type MigrationsFolder,
  readMigrations,
  snapshotPath,
  withoutMigration,
} from "./migrations-folder.ts";
export { migrateDown, type MigrateResult, migrateUp } from "./migrator.ts";
export { postgresqlMigrationDatabase } from "./postgresql/postgresql-database.ts";
export { readPostgresqlApplied } from "./postgresql/tracking.ts";
export { readSqliteApplied } from "./sqlite/tracking.ts";
export { sqliteMigrationDatabase } from "./sqlite/sqlite-database.ts";
export { type MigrationStatus, readStatus } from "./state.ts";
export { labelName } from "./step-subject.ts";
export { verifyMigrations } from "./verify/verify-migrations.ts";
export { openForMigration, type OpenedForMigration } from "./open-migration-database.ts";
