import { join } from "node:path";
import { buildBrowser } from "../../../../packages/client/scripts/build.ts";
import { type Open, visits } from "../../../../packages/client/ui/testing/browser.ts";
import { makeOutput } from "../../output/make-output.ts";
import { openFit } from "../../output/open-output.ts";
import { Seeder } from "../../seed/seeder.ts";
import { serve } from "../../serve/serve.ts";

/** The data browser over the rows of a schema, and a browser to look at it. */
export interface Site extends AsyncDisposable {
  readonly url: string;
  readonly open: Open;
}

const ROWS = 30;

const LIBRARY = join(import.meta.dirname, "library.ts");

/** @param file the schema; that of the library without one */
export const startSite = async (file = LIBRARY): Promise<Site> => {
  const [built, output] = await Promise.all([buildBrowser(), makeOutput([file])]);
  if (!("model" in output)) throw new Error(JSON.stringify(output.diagnostics));
  const { loaded, database } = await openFit([file], output);
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
