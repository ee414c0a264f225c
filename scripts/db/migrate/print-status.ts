import type { MigrationStatus } from "@headwater/database/migrator";

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
export const statusTable = (statuses: readonly MigrationStatus[]): string => {
  const rows = [["Migration", "State", "Applied (UTC)", "Took"], ...statuses.map(row)];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
  return rows
    .map((cells) =>
      cells
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
};
