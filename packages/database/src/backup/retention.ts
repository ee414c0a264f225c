/** How many backups are kept: the newest ones, and the newest of each day, week and month (UTC). */
export interface Retention {
  readonly last: number;
  readonly daily: number;
  readonly weekly: number;
  readonly monthly: number;
}

const PERIODS = ["last", "daily", "weekly", "monthly"] as const;

export const NOTHING_KEPT: Retention = { last: 0, daily: 0, weekly: 0, monthly: 0 };

/** Reads `last=5,daily=7,weekly=4,monthly=12`; null when it is not of that form, or keeps nothing. */
export const parseRetention = (text: string): Retention | null => {
  const rule: Record<string, number> = { ...NOTHING_KEPT };
  for (const part of text.split(",")) {
    const [, period = "", count = ""] = /^\s*(\w+)\s*=\s*(\d{1,5})\s*$/.exec(part) ?? [];
    if (!PERIODS.some((it) => it === period)) return null;
    rule[period] = Number(count);
  }
  const { last = 0, daily = 0, weekly = 0, monthly = 0 } = rule;
  return last + daily + weekly + monthly === 0 ? null : { last, daily, weekly, monthly };
};

const DAY_MS = 86_400_000;
/** The epoch was a Thursday: weeks begin on Mondays. */
const weekOf = (date: Date): number => Math.floor((date.getTime() / DAY_MS + 3) / 7);

const bucketOf = {
  last: (date: Date) => date.toISOString(),
  daily: (date: Date) => date.toISOString().slice(0, 10),
  weekly: (date: Date) => String(weekOf(date)),
  monthly: (date: Date) => date.toISOString().slice(0, 7),
} as const satisfies Record<keyof Retention, (date: Date) => string>;

/** Those that no part of the rule keeps, oldest last. */
export const expired = <B extends { readonly createdAt: Date }>(
  backups: readonly B[],
  retention: Retention,
): B[] => {
  const newestFirst = backups.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  const kept = new Set<B>();
  for (const period of PERIODS) {
    const buckets = new Set<string>();
    for (const backup of newestFirst) {
      if (buckets.size >= retention[period]) break;
      const bucket = bucketOf[period](backup.createdAt);
      if (buckets.has(bucket)) continue;
      buckets.add(bucket);
      kept.add(backup);
    }
  }
  return newestFirst.filter((backup) => !kept.has(backup));
};
