import { type Database, parts } from "@headwater/database";
import { createTemplate } from "@headwater/database/testing";
import { startProject } from "@headwater/server/project";
import { runSeed } from "@headwater/database/seeds";
import { setNamed } from "@headwater/database/seeds/sets";
import { buildApp, buildBrowser } from "../../../scripts/build.ts";
import { type Open, visits } from "../../../ui/testing/browser.ts";

/** The built web UI, served by the real server on a seeded database, and a browser to look at it. */
export interface Site extends AsyncDisposable {
  readonly url: string;
  readonly database: Database;
  readonly open: Open;
}

const prepare = async () => {
  const [template, { directory }] = await Promise.all([
    createTemplate(parts, { fill: (database) => runSeed(database, setNamed("development")) }),
    buildBrowser(),
    buildApp(),
  ]);
  return { template, browserRoot: directory };
};

let prepared: ReturnType<typeof prepare> | null = null;

/** Built and seeded once for all test files; each has a database of its own. */
export const startSite = async (): Promise<Site> => {
  prepared ??= prepare();
  const { template, browserRoot } = await prepared;
  const database = await template.open();
  const environment = { PORT: "0", DATABASE_URL: ":memory:", LOG_LEVEL: "silent" };
  const server = await startProject({ database, environment, signals: false, browserRoot });
  const { open, ...browsing } = await visits(server.url);
  return {
    url: server.url,
    database,
    open,
    [Symbol.asyncDispose]: async () => {
      await browsing[Symbol.asyncDispose]();
      await server.stop();
    },
  };
};
