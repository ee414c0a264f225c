const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/** An ISO 8601 date and time with its offset (`Z` or `±hh:mm`); nothing when it is none. */
export function parseDateTime(text: string): Date | undefined {
  const match = DATE_TIME.exec(text);
  if (match === null) return undefined;
  const [, , , , , , second = "0", fraction = "", sign, offsetHours = "0", offsetMinutes = "0"] =
    match;
  const midnight = day(match);
  const hour = Number(match[4]);
  const minute = Number(match[5]);
  if (midnight === undefined || hour > 23 || minute > 59 || Number(second) > 59) return undefined;
  if (Number(offsetHours) > 23 || Number(offsetMinutes) > 59) return undefined;
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === "-" ? -1 : 1);
  const minutes = hour * 60 + minute - offset;
  const milliseconds = Number(fraction.padEnd(3, "0").slice(0, 3));
  return new Date(midnight + minutes * 60_000 + Number(second) * 1000 + milliseconds);
}

/** An ISO 8601 date, meaning midnight in UTC, or a date and time. */
export function parseDate(text: string): Date | undefined {
  const match = DATE.exec(text);
  if (match === null) return parseDateTime(text);
  const midnight = day(match);
  return midnight === undefined ? undefined : new Date(midnight);
}

/** Milliseconds of a day's start in UTC; nothing when the calendar has no such day. */
function day(match: RegExpExecArray): number | undefined {
  const year = Number(match[1]);
  const month = Number(match[2]);
  const dayOfMonth = Number(match[3]);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? date.getTime() : undefined;
}
