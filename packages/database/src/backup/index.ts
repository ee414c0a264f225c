export { backupConfigFaults, type BackupConfig, readBackupConfig } from "./backup-config.ts";
export { BackupError } from "./backup-error.ts";
export { type Backup, findBackup, listBackups } from "./backup-files.ts";
export { type BackupReport, createBackup } from "./create-backup.ts";
export {
  planRestore,
  restoreBackup,
  type RestorePlan,
  type RestoreReport,
} from "./restore-backup.ts";
export { verifyBackup } from "./verify-backup.ts";
