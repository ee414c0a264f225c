export { type ArchiveReport, archiveRows } from "./archive-rows.ts";
export type { ArchiveRule } from "./archive-rule.ts";
export { ArchiveError } from "./archive-error.ts";
