import type { DbCommand } from "./command.ts";
import { backupCommand } from "./backup/backup-command.ts";
import { generateCommand } from "./generate/generate-command.ts";
import { migrateCommand } from "./migrate/migrate-command.ts";
import { archiveCommand } from "./archive/archive-command.ts";
import { checkCommand } from "./check/check-command.ts";
import { driftCommand } from "./drift/drift-command.ts";
import { explainCommand } from "./explain/explain-command.ts";
import { pullCommand } from "./pull/pull-command.ts";
import { restoreCommand } from "./restore/restore-command.ts";
import { seedCommand } from "./seed/seed-command.ts";
import { structureCommand } from "./structure/structure-command.ts";

/** Every command, in the order of the help. */
export const commands: readonly DbCommand[] = [
  generateCommand,
  migrateCommand,
  pullCommand,
  driftCommand,
  seedCommand,
  backupCommand,
  restoreCommand,
  archiveCommand,
  checkCommand,
  explainCommand,
  structureCommand,
];
