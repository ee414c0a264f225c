import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "../codegen/project.ts";
import { PACKAGES_FOLDER, type Packing } from "./packages.ts";
import { standalone } from "./standalone.ts";
import { filesIn } from "./files-in.ts";

const COMPILER = join(project.root, "node_modules/.bin/tsc");

/**
 * Writes declarations, and JavaScript where nothing is bundled, of these sources and all they reach.
 * @throws with what the compiler says
 */
export const compile = async (
  packing: Packing,
  sources: readonly string[],
  outDir: string,
): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), "headwater-compile-"));
  try {
    const configuration = join(folder, "tsconfig.json");
    await writeFile(configuration, JSON.stringify(settings(packing, sources, outDir)));
    const { exitCode, stdout } = Bun.spawnSync([COMPILER, "-p", configuration]);
    if (exitCode !== 0) throw new Error(`This does not compile:\n${stdout.toString()}`);
  } finally {
    await rm(folder, { recursive: true });
  }
  for (const name of await filesIn(outDir)) {
    if (!name.endsWith(".d.ts")) continue;
    const path = join(outDir, name);
    await writeFile(path, standalone(await readFile(path, "utf8"), name, packing.carried));
  }
};

const settings = (packing: Packing, sources: readonly string[], outDir: string): object => {
  const carried = Object.entries(packing.carried);
  return {
    extends: join(project.root, "tsconfig.json"),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: carried.length > 0,
      rewriteRelativeImportExtensions: true,
      // Checked with the whole repository.
      noCheck: true,
      typeRoots: [join(project.root, "node_modules"), join(project.root, "node_modules/@types")],
      // As sources rather than as packages, which the compiler emits nothing for.
      paths: Object.fromEntries(
        carried.map(([name, place]) => [name, [join(PACKAGES_FOLDER, place)]]),
      ),
      rootDir: carried.length > 0 ? PACKAGES_FOLDER : join(packing.folder, "src"),
      outDir,
    },
    include: [],
    files: sources,
  };
};
