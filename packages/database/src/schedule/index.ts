export { backupConfigFaults } from "../backup/backup-config.ts";
export { maintenanceConfigFaults } from "./maintenance-config.ts";
export { type ScheduledDatabase, type ScheduleLog, startSchedules } from "./schedules.ts";
