export const decimal = (value: number): string => value.toFixed(2);

/** A table for people: the first column to the left, the others to the right. */
export const printTable = (head: readonly string[], rows: readonly (readonly string[])[]): void => {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  for (const [place, row] of all.entries()) {
    // A first column that repeats itself groups its rows.
    const repeats = place > 0 && row[0] === all[place - 1]?.[0];
    console.log(
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          if (column > 0) return cell.padStart(width);
          return (repeats ? "" : cell).padEnd(width);
        })
        .join("  "),
    );
    if (place === 0) console.log(widths.map((width) => "─".repeat(width)).join("  "));
  }
  console.log();
};
