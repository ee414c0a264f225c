export { maintenanceConfigFaults } from "./maintenance-config.ts";
export { type ScheduledDatabase, type ScheduleLog, startSchedules } from "./schedules.ts";
