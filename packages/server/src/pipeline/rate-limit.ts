import { RequestError } from "../problem/request-error.ts";

const WINDOW_MS = 60_000;
const MOST_CLIENTS = 100_000;

/** Counts requests per client address in windows of a minute. @throws {RequestError} RATE_LIMITED */
export type RateLimit = (address: string | null) => void;

export const createRateLimit = (perMinute: number, now: () => number = Date.now): RateLimit => {
  const counts = new Map<string, number>();
  let windowEnd = 0;
  return (address) => {
    const time = now();
    if (time >= windowEnd || counts.size >= MOST_CLIENTS) {
      counts.clear();
      windowEnd = time + WINDOW_MS;
    }
    const client = address ?? "";
    const count = (counts.get(client) ?? 0) + 1;
    counts.set(client, count);
    if (count <= perMinute) return;
    const seconds = Math.max(1, Math.ceil((windowEnd - time) / 1_000));
    throw new RequestError(
      "RATE_LIMITED",
      `More than ${perMinute} requests in a minute; try again in ${seconds} s`,
      { headers: { "retry-after": String(seconds) } },
    );
  };
};
