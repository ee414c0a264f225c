import { type Database, openDatabase } from "@headwater/database";
import { startServer } from "@headwater/server/start";
import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { seedDevelopment } from "@headwater/database/seeds/development";
import { buildApp } from "../../../scripts/build.ts";
import { findChromium } from "./chromium.ts";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Where the browser is; the tests are skipped without one. */
export const browserPath = await findChromium();

/** The built web UI, served by the real server on a seeded database, and a browser to look at it. */
export interface Site extends AsyncDisposable {
  readonly url: string;
  readonly database: Database;
  /** A page at `path` that remembers nothing; with options in a profile of its own. */
  open(path: string, options?: BrowserContextOptions): Promise<Visit>;
}

export interface Visit extends AsyncDisposable {
  readonly page: Page;
  /** What the page threw or complained about. */
  readonly complaints: readonly string[];
}

const usual: BrowserContextOptions = {
  viewport: { width: 1440, height: 900 },
  reducedMotion: "reduce",
};

export const startSite = async (): Promise<Site> => {
  const environment = { PORT: "0", DATABASE_URL: ":memory:", LOG_LEVEL: "silent" };
  const [, database, browser] = await Promise.all([
    buildApp(),
    openDatabase({ environment, sync: true }),
    chromium.launch({ executablePath: browserPath ?? "", args: FLAGS }),
  ]);
  await seedDevelopment(database);
  const server = await startServer({ database, environment, signals: false });
  const shared = await browser.newContext(usual);
  const open = async (path: string, options?: BrowserContextOptions): Promise<Visit> => {
    const own = options && (await browser.newContext({ ...usual, ...options }));
    const visit = await openPage(own ?? shared, `${server.url}${path}`);
    return {
      ...visit,
      [Symbol.asyncDispose]: async () => {
        if (!own) await visit.page.evaluate(() => localStorage.clear());
        await (own ?? visit.page).close();
      },
    };
  };
  return {
    url: server.url,
    database,
    open,
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      await server.stop();
    },
  };
};

const openPage = async (context: BrowserContext, url: string) => {
  context.setDefaultTimeout(10_000);
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
