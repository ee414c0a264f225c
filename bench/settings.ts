const positive = (name: string, fallback: number): number => {
  const text = process.env[name];
  if (text === undefined || text === "") return fallback;
  const value = Number(text);
  if (value > 0) return value;
  throw new RangeError(`${name}=${text}: expected a number above 0`);
};

const rounds = Math.ceil(positive("BENCH_ROUNDS", 5));
const secondsEach = positive("BENCH_SECONDS", 1.5);

/** What the environment may change. */
export const settings = {
  /** Turns that each contender takes in each workload; figures are medians over them. */
  rounds,
  /** Length of a turn. */
  secondsEach,
  /** Requests kept under way at once. */
  connections: Math.ceil(positive("BENCH_CONNECTIONS", 32)),
  /** Only to see that everything works. */
  isShort: rounds * secondsEach < 2,
} as const;
