import type { Awaitable } from "@headwater/database/engine";

/** Goes on with a value: at once when it is there, else when its promise is kept. */
export const whenReady = <T, R>(
  value: Awaitable<T>,
  use: (value: T) => Awaitable<R>,
): Awaitable<R> => (value instanceof Promise ? value.then(use) : use(value));
