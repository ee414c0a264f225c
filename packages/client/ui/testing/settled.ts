import type { Page } from "playwright-core";

/** Waits until the page has done what it had put off to its next turns, and has drawn it. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => done())));
      }),
  );
