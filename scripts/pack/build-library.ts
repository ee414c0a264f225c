import { cp, mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { compile } from "./compile.ts";
import { filesIn } from "./files-in.ts";
import { LIBRARY, type Manifest, packedSources } from "./manifest.ts";
import type { Packing } from "./packages.ts";

/** Builds what is packed of a package into its `lib/`: JavaScript, declarations, and other files. */
export const buildLibrary = async (manifest: Manifest, packing: Packing): Promise<void> => {
  const library = join(packing.folder, LIBRARY);
  await rm(library, { recursive: true, force: true });
  const sources = [...packedSources(manifest, packing).values()].map((source) =>
    join(packing.folder, source),
  );
  if (Object.keys(packing.carried).length === 0) {
    await compile(packing, sources, library);
    await copyAssets(join(packing.folder, "src"), library);
    return;
  }
  await bundle(sources, library);
  await compile(packing, sources, join(library, "types"));
};

const bundle = (sources: readonly string[], outdir: string) =>
  Bun.build({
    entrypoints: [...sources],
    outdir,
    target: "browser",
    format: "esm",
    splitting: true,
    minify: true,
    sourcemap: "linked",
  });

/** What code reads at run time from beside itself: pages, styles, pictures. */
const copyAssets = async (from: string, to: string): Promise<void> => {
  for (const name of await filesIn(from)) {
    if (/\.tsx?$/.test(name)) continue;
    await mkdir(dirname(join(to, name)), { recursive: true });
    await cp(join(from, name), join(to, name));
  }
};
