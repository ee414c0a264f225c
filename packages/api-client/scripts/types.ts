import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { textsIn } from "./texts-in.ts";

const packages = resolve(import.meta.dirname, "../..");
const root = resolve(packages, "..");

/** Modules of this repository, without their `.ts`; their types go along. */
const MODULES: Readonly<Record<string, string>> = {
  "@headwater/database/filter": "database/src/filter/index",
  "@headwater/database/values/*": "database/src/values/*",
  "@headwater/api-client/runtime": "api-client/src/runtime",
};

/** Writes the declarations of the package, and of what it takes from `filter`, into a folder. */
export const emitTypes = async (directory: string): Promise<void> => {
  const configuration = await mkdtemp(join(tmpdir(), "headwater-types-"));
  try {
    const file = join(configuration, "tsconfig.json");
    const entries = ["api-client", "runtime", "filter"];
    await Bun.write(file, JSON.stringify(configurationFor(directory, entries)));
    const compiler = join(root, "node_modules/.bin/tsc");
    const { exitCode, stdout } = Bun.spawnSync([compiler, "-p", file], { cwd: root });
    if (exitCode !== 0) throw new Error(`The types don't compile:\n${stdout.toString()}`);
  } finally {
    await rm(configuration, { recursive: true });
  }
  for (const [name, text] of await textsIn(directory, ".d.ts")) {
    await Bun.write(join(directory, name), standalone(text, name));
  }
};

const configurationFor = (outDir: string, entries: readonly string[]): object => ({
  extends: join(root, "tsconfig.json"),
  compilerOptions: {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    // Checked with the whole repository.
    noCheck: true,
    types: [],
    // As sources rather than as packages, which the compiler emits nothing for.
    paths: Object.fromEntries(
      Object.entries(MODULES).map(([name, place]) => [name, [join(packages, `${place}.ts`)]]),
    ),
    rootDir: packages,
    outDir,
  },
  include: [],
  files: entries.map((name) => join(packages, `api-client/src/${name}.ts`)),
});

/** Declarations that find each other by relative paths, as any resolver does. */
const standalone = (text: string, name: string): string =>
  (name.startsWith("database/src/values/") ? withoutValues(text) : text).replaceAll(
    /(from |import\()"([^"]+)"/g,
    (_, before: string, specifier: string) => {
      const place = placeOf(specifier);
      if (place === undefined) return `${before}"${specifier.replace(/\.ts$/, ".js")}"`;
      const path = relative(dirname(name), `${place}.js`);
      return `${before}"${path.startsWith(".") ? path : `./${path}`}"`;
    },
  );

const placeOf = (specifier: string): string | undefined => {
  const [prefix = ""] = /^@headwater\/database\/values\//.exec(specifier) ?? [];
  if (prefix === "") return MODULES[specifier];
  return MODULES[`${prefix}*`]?.replace("*", specifier.slice(prefix.length));
};

/** The types of a file without the values beside them, such as validators, and what only those need. */
const withoutValues = (text: string): string => {
  const types = text.replaceAll(/^export declare const [^;]*;\n/gm, "");
  return types.replaceAll(/^import .*\{ (\w+) \} from "[^"]+";\n/gm, (line, name: string) =>
    types.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : "",
  );
};
