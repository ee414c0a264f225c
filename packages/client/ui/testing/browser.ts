import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { atEnd } from "./at-end.ts";
import { findChromium } from "./chromium.ts";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  // Pages share what the first one has compiled.
  "--renderer-process-limit=1",
];

/** Where the browser is; the tests are skipped without one. */
export const browserPath = await findChromium();

export interface Visit extends AsyncDisposable {
  readonly page: Page;
  /** What the page threw or complained about. */
  readonly complaints: readonly string[];
}

/** A page at `path` that remembers nothing; with options in a profile of its own. */
export type Open = (path: string, options?: BrowserContextOptions) => Promise<Visit>;

const usual: BrowserContextOptions = {
  viewport: { width: 1440, height: 900 },
  reducedMotion: "reduce",
};

let launched: Promise<Browser> | null = null;

/** The browser that all test files of a process share; it ends with the last of them. */
export const sharedBrowser = (): Promise<Browser> => {
  if (launched !== null) return launched;
  const browser = chromium.launch({ executablePath: browserPath ?? "", args: FLAGS });
  launched = browser;
  atEnd(async () => (await browser).close());
  return browser;
};

export interface Visits extends AsyncDisposable {
  readonly open: Open;
}

/** Visits to the site at `url`. */
export const visits = async (url: string): Promise<Visits> => {
  const browser = await sharedBrowser();
  const shared = await browser.newContext(usual);
  const open: Open = async (path, options) => {
    const own = options && (await browser.newContext({ ...usual, ...options }));
    const visit = await openPage(own ?? shared, `${url}${path}`);
    return {
      ...visit,
      [Symbol.asyncDispose]: async () => {
        if (!own) await visit.page.evaluate(() => localStorage.clear());
        await (own ?? visit.page).close();
      },
    };
  };
  return { open, [Symbol.asyncDispose]: () => shared.close() };
};

const openPage = async (context: BrowserContext, url: string) => {
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text()))
      complaints.push(message.text());
  });
  await page.goto(url, { waitUntil: "domcontentloaded" });
  return { page, complaints };
};
