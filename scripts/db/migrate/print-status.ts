import type { MigrationStatus } from "@headwater/database/migrator";
import { tableText } from "../print.ts";

const when = ({ applied }: MigrationStatus): string =>
  applied === null ? "" : applied.appliedAt.replace("T", " ").slice(0, 19);

const row = (status: MigrationStatus): string[] => [
  status.name,
  status.state,
  when(status),
  status.applied === null
    ? ""
    : status.applied.how === "adopted"
      ? "found there"
      : `${status.applied.durationMs} ms`,
];

/** A table of all migrations. */
export const statusTable = (statuses: readonly MigrationStatus[]): string =>
  tableText(["Migration", "State", "Applied (UTC)", "Took"], statuses.map(row));
