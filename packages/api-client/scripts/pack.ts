import { mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import manifest from "../package.json" with { type: "json" };
import { emitTypes } from "./types.ts";

const source = resolve(import.meta.dirname, "../src");
const ENTRIES = { ".": "api-client", "./runtime": "runtime", "./filter": "filter" };

export interface PackedFile {
  readonly path: string;
  readonly bytes: number;
}

/** Bundles the package with what it uses of `filter`, and its types, into a folder. */
export const pack = async (directory: string): Promise<PackedFile[]> => {
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  const result = await Bun.build({
    entrypoints: Object.values(ENTRIES).map((name) => join(source, `${name}.ts`)),
    outdir: directory,
    target: "browser",
    format: "esm",
    splitting: true,
    minify: true,
    sourcemap: "linked",
  });
  await emitTypes(join(directory, "types"));
  await Bun.write(join(directory, "package.json"), JSON.stringify(published(), null, 2));
  const files = result.outputs.filter(({ kind }) => kind !== "sourcemap");
  return files.map(({ path, size }) => ({ path: path.slice(directory.length + 1), bytes: size }));
};

const published = (): object => {
  const { name, version, license, type } = manifest;
  const exports = Object.entries(ENTRIES).map(([subpath, entry]) => [
    subpath,
    { types: `./types/api-client/src/${entry}.d.ts`, default: `./${entry}.js` },
  ]);
  return { name, version, license, type, sideEffects: false, exports: Object.fromEntries(exports) };
};
