/** Loaded before all tests (`bunfig.toml`), so that what it does comes after all of them. */
import { afterAll } from "bun:test";

const tasks: (() => Promise<void>)[] = [];

/** Puts something off until the last test file of this process has ended. */
export const atEnd = (task: () => Promise<void>): void => {
  tasks.push(task);
};

afterAll(async () => {
  await Promise.all(tasks.map((task) => task()));
}, 60_000);
