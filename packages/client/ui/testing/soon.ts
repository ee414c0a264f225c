import { expect } from "bun:test";

const PATIENCE_MS = 5_000;
const STEP_MS = 25;

/** Asks again and again until the answer is the expected one; fails with the last answer. */
export const soon = <Value>(read: () => Value | Promise<Value>) => ({
  async is(expected: NoInfer<Value>): Promise<void> {
    const end = performance.now() + PATIENCE_MS;
    let value = await read();
    while (!Bun.deepEquals(value, expected) && performance.now() < end) {
      await Bun.sleep(STEP_MS);
      value = await read();
    }
    expect<unknown>(value).toEqual(expected);
  },
});
