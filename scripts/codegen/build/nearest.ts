/** How many letters have to change to make one word the other. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, left] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, right] of [...b].entries()) {
      const change = (row[j] ?? 0) + (left === right ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? b.length;
};

/** The name that was probably meant, if one is near. */
export const nearest = (name: string, names: readonly string[]): string | null => {
  const [best] = names
    .map((other) => ({ other, far: distance(name.toLowerCase(), other.toLowerCase()) }))
    .toSorted((a, b) => a.far - b.far);
  return best !== undefined && best.far <= Math.max(2, name.length / 3) ? best.other : null;
};
