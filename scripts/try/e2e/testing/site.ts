import { join } from "node:path";
import { buildBrowser } from "../../../../packages/client/scripts/build.ts";
import { type Open, visits } from "../../../../packages/client/ui/testing/browser.ts";
import { loadOutput } from "../../output/load-output.ts";
import { makeOutput } from "../../output/make-output.ts";
import { Seeder } from "../../seed/seeder.ts";
import { serve } from "../../serve/serve.ts";

/** The data browser over a library of a few tables, and a browser to look at it. */
export interface Site extends AsyncDisposable {
  readonly url: string;
  readonly open: Open;
}

const ROWS = 30;

export const startSite = async (): Promise<Site> => {
  const file = join(import.meta.dirname, "library.ts");
  const [built, output] = await Promise.all([buildBrowser(), makeOutput([file])]);
  if (!("model" in output)) throw new Error(JSON.stringify(output.diagnostics));
  const loaded = await loadOutput(output.project);
  const database = await loaded.openDatabase({ url: ":memory:", environment: {}, sync: true });
  await new Seeder(output.model, database, loaded).fill(ROWS);
  const server = await serve(loaded, database, {
    port: 0,
    signals: false,
    logs: false,
    browserRoot: built.directory,
  });
  const { open, ...browsing } = await visits(server.url);
  return {
    url: server.url,
    open,
    [Symbol.asyncDispose]: async () => {
      await browsing[Symbol.asyncDispose]();
      await server.stop();
    },
  };
};
