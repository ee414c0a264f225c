import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bundle } from "./bundle.ts";
import { browserApp, type PageApp, trackerApp } from "./page-app.ts";
import { sourcesHash } from "./sources-hash.ts";

const SPARED_MS = 3_600_000;
/** Tells of which sources a folder was built; hidden, so that it is not served. */
const MARK = ".sources";

export interface AppBuild {
  /** Where the files are: serve it at `/`, with `index.html` for addresses that are no file. */
  readonly directory: string;
  /** Time the build took. */
  readonly elapsedMs: number;
  /** Files written, `index.html` and source maps among them; 0 when all was there already. */
  readonly files: number;
}

/** Builds the web UI into `packages/client/dist`. @throws {AggregateError} what does not compile */
export const buildApp = (): Promise<AppBuild> => timed(trackerApp, () => write(trackerApp));

/**
 * Builds the data browser into `packages/client/dist-browser`, unless what is there is of the
 * sources as they are now. Serve it at `/browse/`. @throws {AggregateError} what does not compile
 */
export const buildBrowser = (): Promise<AppBuild> =>
  timed(browserApp, async () => {
    const hash = await sourcesHash();
    const mark = Bun.file(join(browserApp.dist, MARK));
    if ((await mark.exists()) && (await mark.text()) === hash) return 0;
    const files = await write(browserApp);
    await mark.write(hash);
    return files;
  });

const timed = async ({ dist }: PageApp, work: () => Promise<number>): Promise<AppBuild> => {
  const started = performance.now();
  const files = await work();
  return { directory: dist, elapsedMs: performance.now() - started, files };
};

/** Writes assets first and the page last, so that a page never names a file that is not there. */
const write = async (app: PageApp): Promise<number> => {
  const files = await bundle(app);
  await mkdir(join(app.dist, "assets"), { recursive: true });
  const page = files.get("index.html");
  for (const [place, content] of files) {
    const target = join(app.dist, place);
    if (place === "index.html" || (await Bun.file(target).exists())) continue;
    await mkdir(dirname(target), { recursive: true });
    await Bun.write(target, content);
  }
  if (page) await Bun.write(join(app.dist, "index.html"), page);
  await removeOld(app, files);
  return files.size;
};

/** Spares the assets of builds of the last hour: pages that are open may still ask for them. */
const removeOld = async (
  { dist }: PageApp,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> => {
  for (const name of await readdir(join(dist, "assets"))) {
    const asset = join(dist, "assets", name);
    const isOld = async () => Date.now() - (await stat(asset)).mtimeMs > SPARED_MS;
    if (!files.has(`assets/${name}`) && (await isOld())) await rm(asset, { force: true });
  }
};

if (import.meta.main) {
  const { files, elapsedMs } = await buildApp();
  console.log(`Web UI: ${files} files in ${Math.round(elapsedMs)} ms → packages/client/dist`);
}
