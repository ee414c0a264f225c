const STEPS = [
  { unit: "minute", ms: 60_000, below: 60 },
  { unit: "hour", ms: 3_600_000, below: 24 },
  { unit: "day", ms: 86_400_000, below: 30 },
  { unit: "month", ms: 2_629_800_000, below: 12 },
  { unit: "year", ms: 31_557_600_000, below: Number.POSITIVE_INFINITY },
] as const;

const long = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });
const short = new Intl.RelativeTimeFormat("en-GB", { numeric: "always", style: "narrow" });
const exact = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "short" });

const relative = (at: Date, now: number, format: Intl.RelativeTimeFormat): string => {
  const elapsed = at.getTime() - now;
  if (Math.abs(elapsed) < 60_000) return "just now";
  for (const { unit, ms, below } of STEPS) {
    const count = Math.trunc(elapsed / ms);
    if (Math.abs(count) < below) return format.format(count, unit);
  }
  return exact.format(at);
};

interface RelativeTimeProps {
  readonly at: Date;
  /** `3h ago` in place of `3 hours ago`. */
  readonly brief?: boolean;
}

/** How long ago; the exact time shows when pointed at. */
export const RelativeTime = ({ at, brief = false }: RelativeTimeProps) => (
  <time dateTime={at.toISOString()} title={exact.format(at)}>
    {relative(at, Date.now(), brief ? short : long)}
  </time>
);
