import { ApiError } from "./api-error.ts";
import { abortError } from "./abort.ts";
import type { RetryOptions } from "./options.ts";

const DEFAULT_BASE_DELAY_MS = 200;
/** A server that asks for more patience than this gets none: the error is passed on. */
const LONGEST_WAIT_MS = 60_000;

/** Runs `attempt` until it succeeds, fails for good, or has been run as often as allowed. */
export const withRetries = async <T>(
  options: RetryOptions,
  signal: AbortSignal | undefined,
  attempt: () => Promise<T>,
): Promise<T> => {
  for (let count = 1; ; count++) {
    try {
      return await attempt();
    } catch (error) {
      if (count >= options.attempts || !(error instanceof ApiError) || !isPassing(error)) {
        throw error;
      }
      const delayMs = error.retryAfterMs ?? backoff(options.baseDelayMs, count);
      if (delayMs > LONGEST_WAIT_MS) throw error;
      await pause(delayMs, signal);
    }
  }
};

const isPassing = (error: ApiError): boolean =>
  error.is("NETWORK_ERROR") || error.status === 429 || error.status === 503;

const backoff = (baseDelayMs = DEFAULT_BASE_DELAY_MS, count: number): number =>
  baseDelayMs * 2 ** (count - 1) * (0.5 + Math.random() / 2);

const pause = (delayMs: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(abortError(signal?.reason));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, delayMs);
    if (signal?.aborted === true) stop();
    else signal?.addEventListener("abort", stop, { once: true });
  });
