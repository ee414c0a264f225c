import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { bundle } from "./bundle.ts";

const client = resolve(import.meta.dirname, "..");
const dist = join(client, "dist");
const SPARED_MS = 3_600_000;

export interface AppBuild {
  /** Where the files are: serve it at `/`, with `index.html` for addresses that are no file. */
  readonly directory: string;
  /** Time the first build took. */
  readonly elapsedMs: number;
  /** Files written, `index.html` and source maps among them. */
  readonly files: number;
}

/** Builds the web UI into `packages/client/dist`. @throws {AggregateError} what does not compile */
export const buildApp = async (): Promise<AppBuild> => {
  const started = performance.now();
  const files = await write();
  const elapsedMs = performance.now() - started;
  return { directory: dist, elapsedMs, files };
};

/** Writes assets first and the page last, so that a page never names a file that is not there. */
const write = async (): Promise<number> => {
  const files = await bundle();
  await mkdir(join(dist, "assets"), { recursive: true });
  const page = files.get("index.html");
  for (const [place, content] of files) {
    const target = join(dist, place);
    if (place === "index.html" || (await Bun.file(target).exists())) continue;
    await mkdir(dirname(target), { recursive: true });
    await Bun.write(target, content);
  }
  if (page) await Bun.write(join(dist, "index.html"), page);
  await removeOld(files);
  return files.size;
};

/** Spares the assets of builds of the last hour: pages that are open may still ask for them. */
const removeOld = async (files: ReadonlyMap<string, Uint8Array>): Promise<void> => {
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
