const DAY_MS = 86_400_000;
/** Days outside these years take the long way. */
const FIRST_MS = Date.UTC(0, 0, 1);
const LAST_MS = Date.UTC(9999, 11, 31) + DAY_MS - 1;

const padded = (count: number, width: number) =>
  Array.from({ length: count }, (_, value) => String(value).padStart(width, "0"));
const TWO = padded(60, 2);
const THREE = padded(1000, 3);

let knownDay = Number.NaN;
let knownDate = "";

/**
 * Milliseconds since 1970 as ISO 8601 in UTC: what `new Date(ms).toISOString()` gives, without the
 * `Date`. Rows of one page are mostly of neighbouring moments, so the last day is remembered.
 */
export const isoDate = (ms: number): string => {
  if (!(ms >= FIRST_MS && ms <= LAST_MS) || !Number.isInteger(ms)) {
    return new Date(ms).toISOString();
  }
  const day = Math.floor(ms / DAY_MS);
  if (day !== knownDay) {
    knownDay = day;
    knownDate = new Date(day * DAY_MS).toISOString().slice(0, 11);
  }
  const rest = ms - day * DAY_MS;
  const seconds = Math.floor(rest / 1000);
  const minutes = Math.floor(seconds / 60);
  return `${knownDate}${TWO[Math.floor(minutes / 60)]}:${TWO[minutes % 60]}:${TWO[seconds % 60]}.${THREE[rest % 1000]}Z`;
};
