import { type Database, openDatabase } from "@headwater/database";
import { startProject } from "@headwater/server/project";
import { runSeed } from "@headwater/database/seeds";
import { setNamed } from "@headwater/database/seeds/sets";
import { buildApp } from "../../../scripts/build.ts";
import { launch, type Open, visits } from "../../../ui/testing/browser.ts";

/** The built web UI, served by the real server on a seeded database, and a browser to look at it. */
export interface Site extends AsyncDisposable {
  readonly url: string;
  readonly database: Database;
  readonly open: Open;
}

export const startSite = async (): Promise<Site> => {
  const environment = { PORT: "0", DATABASE_URL: ":memory:", LOG_LEVEL: "silent" };
  const [, database, browser] = await Promise.all([
    buildApp(),
    openDatabase({ environment, sync: true }),
    launch(),
  ]);
  await runSeed(database, setNamed("development"));
  const server = await startProject({ database, environment, signals: false });
  const open = await visits(browser, server.url);
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
