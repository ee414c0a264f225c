import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { loadTypeScript } from "../../codegen/read/source/typescript.ts";

type Paths = Record<string, readonly string[]>;

const nearest = (folder: string): string | null => {
  for (const name of ["tsconfig.json", "jsconfig.json"]) {
    if (existsSync(join(folder, name))) return join(folder, name);
  }
  const above = dirname(folder);
  return above === folder ? null : nearest(above);
};

/** The path aliases that the tsconfig of a folder's project has, as absolute paths. */
export const ownPaths = async (folder: string): Promise<Paths> => {
  const file = nearest(folder);
  if (file === null) return {};
  const ts = await loadTypeScript();
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(file));
  const from = options.baseUrl ?? String(options["pathsBasePath"] ?? dirname(file));
  return Object.fromEntries(
    Object.entries(options.paths ?? {}).map(([alias, targets]) => [
      alias,
      targets.map((target) => resolve(from, target)),
    ]),
  );
};
