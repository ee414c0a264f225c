export { ArchiveError } from "./archive-error.ts";
export type { ArchiveReport } from "./archive-report.ts";
export type { ArchiveRule } from "./archive-rule.ts";
export { archivePostgresqlRows } from "./postgresql/archive-rows.ts";
export { archiveSqliteRows } from "./sqlite/archive-rows.ts";
