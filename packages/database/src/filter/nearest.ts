const LONGEST = 64;

/** The name someone most likely meant, if one is close enough to be worth suggesting. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  if (name.length === 0 || name.length > LONGEST) return undefined;
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const found = distance(wanted, candidate.toLowerCase());
    if (found < least) {
      least = found;
      best = candidate;
    }
  }
  return best ?? longerOrShorter(wanted, names);
}

/** The name that goes on where this one ends, or ends where it goes on: `stat` for `status`. */
function longerOrShorter(wanted: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of names) {
    const difference = Math.abs(candidate.length - wanted.length);
    if (Math.min(candidate.length, wanted.length) < 3 || difference >= least) continue;
    const lower = candidate.toLowerCase();
    if (!lower.startsWith(wanted) && !wanted.startsWith(lower)) continue;
    least = difference;
    best = candidate;
  }
  return best;
}

/** `; did you mean "x"?`, or nothing. To be put at the end of a message. */
export function suggestion(name: string, names: Iterable<string>): string {
  const found = nearest(name, names);
  return found === undefined ? "" : `; did you mean "${found}"?`;
}

/** Edits (insert, remove, replace, swap neighbours) that turn one text into the other. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (above[j - 1] ?? 0) + (same ? 0 : 1),
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
