import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../codegen/project.ts";
import { filesIn } from "../../pack/files-in.ts";
import { packedSources, readManifest } from "../../pack/manifest.ts";
import { PACKAGE_NAMES, PACKAGES_FOLDER, packingOf } from "../../pack/packages.ts";
import { standalone } from "../../pack/standalone.ts";
import { TRIES } from "../output/try-folder.ts";
import { runCompiler } from "./run-compiler.ts";

/** Of the folders that declarations lie in. */
const PREFIX = "declarations-";

/** Files by the specifiers that generated code imports them with, as `paths` of a tsconfig. */
export type SpecifierPaths = Readonly<Record<string, readonly string[]>>;

/** What Headwater's packages give to other projects: sources below `packages/`, by specifiers. */
const packedFiles = (): ReadonlyMap<string, string> =>
  new Map(
    PACKAGE_NAMES.flatMap((name) => {
      const packing = packingOf(name);
      const manifest = readManifest(readFileSync(join(packing.folder, "package.json"), "utf8"));
      return [...packedSources(manifest, packing)].map(([subpath, source]): [string, string] => [
        `${manifest.name}${subpath.slice(1)}`,
        join(name, source),
      ]);
    }),
  );

/** Changes with every source, and with the compiler. */
const stateOfSources = async (): Promise<string> => {
  const hash = createHash("sha256").update(readFileSync(join(project.root, "bun.lock")));
  for (const name of PACKAGE_NAMES) {
    const folder = join(PACKAGES_FOLDER, name, "src");
    for (const file of await filesIn(folder)) {
      if (/\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file)) {
        hash.update(file).update(readFileSync(join(folder, file)));
      }
    }
  }
  return hash.digest("hex").slice(0, 16);
};

const settings = (outDir: string, files: readonly string[]): object => ({
  extends: join(project.root, "tsconfig.json"),
  compilerOptions: {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rewriteRelativeImportExtensions: true,
    // Checked with the whole repository.
    noCheck: true,
    typeRoots: [join(project.root, "node_modules"), join(project.root, "node_modules/@types")],
    rootDir: PACKAGES_FOLDER,
    outDir,
  },
  include: [],
  files,
});

const make = async (sources: Iterable<string>): Promise<string> => {
  const folder = mkdtempSync(join(TRIES, `${PREFIX}new-`));
  const files = [...sources].map((source) => join(PACKAGES_FOLDER, source));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings(folder, files)));
  const said = await runCompiler(folder);
  if (said !== "") throw new Error(`Headwater's packages do not compile:\n${said}`);
  for (const name of await filesIn(folder)) {
    if (!name.endsWith(".d.ts")) continue;
    const path = join(folder, name);
    writeFileSync(path, standalone(readFileSync(path, "utf8"), name, {}));
  }
  for (const name of PACKAGE_NAMES) {
    const modules = join(PACKAGES_FOLDER, name, "node_modules");
    mkdirSync(join(folder, name), { recursive: true });
    if (existsSync(modules)) symlinkSync(modules, join(folder, name, "node_modules"), "dir");
  }
  return folder;
};

/** Puts a folder in its place; another process may have been quicker. */
const place = (made: string, home: string): void => {
  for (const name of readdirSync(TRIES)) {
    if (/^declarations-(?!new-)/.test(name) && join(TRIES, name) !== home) {
      rmSync(join(TRIES, name), { recursive: true, force: true });
    }
  }
  try {
    renameSync(made, home);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
};

const declare = async (): Promise<SpecifierPaths> => {
  mkdirSync(TRIES, { recursive: true });
  const home = join(TRIES, `${PREFIX}${await stateOfSources()}`);
  const sources = packedFiles();
  if (!existsSync(home)) place(await make(sources.values()), home);
  return Object.fromEntries(
    [...sources].map(([specifier, source]) => [
      specifier,
      [join(home, source.replace(/\.tsx?$/, ".d.ts"))],
    ]),
  );
};

let declared: Promise<SpecifierPaths> | null = null;

/**
 * The declarations of Headwater's packages, as other projects get them: the compiler reads these
 * several times faster than the sources. They are made when the sources have changed, and kept.
 */
export const packageDeclarations = (): Promise<SpecifierPaths> => {
  declared ??= declare();
  return declared;
};
