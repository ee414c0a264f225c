export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
};

/** Median over the rounds of one contender's figure by another's in the same round. */
export const medianRatio = (values: readonly number[], rivals: readonly number[]): number =>
  median(values.map((value, round) => value / (rivals[round] ?? Number.NaN)));
