/** Prints rows under headings, columns aligned. */
export const printTable = (
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): void => {
  const widths = headings.map((heading, place) =>
    Math.max(heading.length, ...rows.map((row) => row[place]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, place) => cell.padEnd(widths[place] ?? 0))
      .join("  ")
      .trimEnd();
  for (const cells of [headings, widths.map((width) => "─".repeat(width)), ...rows]) {
    console.log(line(cells));
  }
};

const UNITS = ["B", "KiB", "MiB", "GiB", "TiB"];

export const bytes = (count: number): string => {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log2(Math.max(count, 1)) / 10));
  const value = count / 1024 ** power;
  return `${power === 0 ? value : value.toFixed(1)} ${UNITS[power] ?? ""}`;
};

export const rowTotal = (counts: Iterable<number>): number =>
  [...counts].reduce((sum, count) => sum + count, 0);
