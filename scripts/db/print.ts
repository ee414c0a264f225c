/** Rows under headings, columns aligned. */
export const tableText = (
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string => {
  const widths = headings.map((heading, place) =>
    Math.max(heading.length, ...rows.map((row) => row[place]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, place) => cell.padEnd(widths[place] ?? 0))
      .join("  ")
      .trimEnd();
  return [headings, widths.map((width) => "─".repeat(width)), ...rows].map(line).join("\n");
};

export const printTable = (...table: Parameters<typeof tableText>): void =>
  console.log(tableText(...table));

const UNITS = ["B", "KiB", "MiB", "GiB", "TiB"];

export const bytes = (count: number): string => {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log2(Math.max(count, 1)) / 10));
  const value = count / 1024 ** power;
  return `${power === 0 ? value : value.toFixed(1)} ${UNITS[power] ?? ""}`;
};

export const rowTotal = (counts: Iterable<number>): number =>
  [...counts].reduce((sum, count) => sum + count, 0);
