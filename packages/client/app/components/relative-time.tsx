import { useNow } from "./use-now.ts";

const STEPS = [
  { unit: "minute", brief: "m", ms: 60_000, below: 60 },
  { unit: "hour", brief: "h", ms: 3_600_000, below: 24 },
  { unit: "day", brief: "d", ms: 86_400_000, below: 30 },
  { unit: "month", brief: "mo", ms: 2_629_800_000, below: 12 },
  { unit: "year", brief: "y", ms: 31_557_600_000, below: Number.POSITIVE_INFINITY },
] as const;

const words = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });
const exact = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "short" });

const relative = (at: Date, now: number, isBrief: boolean): string => {
  const elapsed = at.getTime() - now;
  if (Math.abs(elapsed) < 60_000) return isBrief ? "now" : "just now";
  for (const { unit, brief, ms, below } of STEPS) {
    const count = Math.trunc(elapsed / ms);
    if (Math.abs(count) < below)
      return isBrief ? `${Math.abs(count)}${brief}` : words.format(count, unit);
  }
  return exact.format(at);
};

interface RelativeTimeProps {
  readonly at: Date;
  /** `3h` in place of `3 hours ago`. */
  readonly brief?: boolean;
}

/** How long ago; the exact time shows when pointed at. */
export const RelativeTime = ({ at, brief = false }: RelativeTimeProps) => {
  const now = useNow();
  return (
    <time dateTime={at.toISOString()} title={exact.format(at)}>
      {relative(at, now, brief)}
    </time>
  );
};
