import type { ArchiveRule } from "./archive-rule.ts";

/** What `bun run db:archive` moves out of the database, in this order. */
export const archiveRules: readonly ArchiveRule[] = [
  { table: "tickets", by: "updated_at", olderThanDays: 730, where: "status = 'closed'" },
];
