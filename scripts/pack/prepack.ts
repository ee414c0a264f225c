/**
 * Before `bun pm pack` in a package: builds what is packed, and turns the package.json towards it.
 * `postpack.ts` turns it back.
 */
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { project } from "../codegen/project.ts";
import { buildLibrary } from "./build-library.ts";
import { packedManifest, readManifest } from "./manifest.ts";
import { packingOf } from "./packages.ts";
import { KEPT_MANIFEST, restore } from "./restore.ts";

const packing = packingOf(basename(process.cwd()));
// What an interrupted packing has left.
await restore(packing.folder);
const path = join(packing.folder, "package.json");
const text = await readFile(path, "utf8");
const manifest = readManifest(text);
await buildLibrary(manifest, packing);
await copyFile(join(project.root, "LICENSE"), join(packing.folder, "LICENSE"));
await writeFile(join(packing.folder, KEPT_MANIFEST), text);
await writeFile(path, `${JSON.stringify(packedManifest(manifest, packing), null, 2)}\n`);
