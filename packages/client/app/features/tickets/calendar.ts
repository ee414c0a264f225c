/** Due dates are days: they are kept at midnight UTC and never shift with the reader's time zone. */

const DAY_MS = 86_400_000;

/** Today as the reader's clock has it, at midnight UTC; `offset` days later. */
export const dayFromToday = (offset = 0, now = new Date()): Date =>
  new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) + offset * DAY_MS);

/** Whole days from today to `day`; negative when it has passed. */
export const daysUntil = (day: Date, now = new Date()): number =>
  Math.floor((day.getTime() - dayFromToday(0, now).getTime()) / DAY_MS);

/** `2026-11-21`, as date pickers take it. */
export const toDayText = (day: Date | null): string | null =>
  day ? day.toISOString().slice(0, 10) : null;

export const fromDayText = (text: string | null): Date | null =>
  text ? new Date(`${text}T00:00:00.000Z`) : null;

const sameYear = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  timeZone: "UTC",
});
const otherYear = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" });

/** `21 Nov`, or `3 Jan 2027` outside this year. */
export const dayLabel = (day: Date, now = new Date()): string =>
  (day.getUTCFullYear() === now.getFullYear() ? sameYear : otherYear).format(day);

/** The day in relation to today where that is shorter: `Today`, `Tomorrow`, `Yesterday`, `21 Nov`. */
export const dueLabel = (day: Date, now = new Date()): string => {
  const days = daysUntil(day, now);
  if (days === 0) return "Today";
  if (days === 1) return "Tomorrow";
  return days === -1 ? "Yesterday" : dayLabel(day, now);
};
