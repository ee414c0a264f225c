const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** Moments outside these years have a form of their own. */
const FIRST_MS = Date.parse("0000-01-01T00:00:00.000Z");
const LAST_MS = Date.parse("9999-12-31T23:59:59.999Z");

const padded = (count: number, width: number) =>
  Array.from({ length: count }, (_, value) => String(value).padStart(width, "0"));
const TWO = padded(60, 2);
const SECONDS = TWO.map((second) => `:${second}.`);
const MILLISECONDS = padded(1000, 3).map((text) => `${text}Z`);
const MINUTES = Array.from(
  { length: 1440 },
  (_, minute) => `${TWO[Math.floor(minute / 60)]}:${TWO[minute % 60]}`,
);

/** Dates of days met before, `2026-01-31T`, each in the one place its number leads to. */
const KNOWN_DAYS = 1024;
const days = new Float64Array(KNOWN_DAYS).fill(Number.NaN);
const dates: string[] = Array.from({ length: KNOWN_DAYS }, () => "");

const dateOf = (day: number): string => {
  const place = day & (KNOWN_DAYS - 1);
  if (days[place] !== day) {
    days[place] = day;
    dates[place] = new Date(day * DAY_MS).toISOString().slice(0, 11);
  }
  return dates[place] ?? "";
};

const compose = (ms: number): string => {
  const day = Math.floor(ms / DAY_MS);
  const time = ms - day * DAY_MS;
  const minute = Math.floor(time / MINUTE_MS);
  const rest = time - minute * MINUTE_MS;
  const second = Math.floor(rest / 1000);
  return `${dateOf(day)}${MINUTES[minute]}${SECONDS[second]}${MILLISECONDS[rest - second * 1000]}`;
};

/**
 * Moments met before, each in the one place its number leads to. A text composed anew costs JSON
 * twice as much as one it has seen: it must first be put together in memory.
 */
const KNOWN_BITS = 12;
const moments = new Float64Array(1 << KNOWN_BITS).fill(Number.NaN);
const texts: string[] = Array.from(moments, () => "");
/** Spreads numbers that differ in their higher digits only, as those of whole minutes do. */
const SPREAD = 0x9e3779b1;

/**
 * Milliseconds since 1970 as ISO 8601 in UTC: what `new Date(ms).toISOString()` gives, at a
 * quarter of its cost, and at a tenth when it was asked lately.
 */
export const isoDate = (ms: number): string => {
  if (!(ms >= FIRST_MS && ms <= LAST_MS) || !Number.isInteger(ms)) {
    return new Date(ms).toISOString();
  }
  const place = Math.imul(ms, SPREAD) >>> (32 - KNOWN_BITS);
  if (moments[place] !== ms) {
    moments[place] = ms;
    texts[place] = compose(ms);
  }
  return texts[place] ?? "";
};
