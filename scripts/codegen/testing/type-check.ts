import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { project } from "../project.ts";

const packages = {
  "@headwater/database": "packages/database",
  "@headwater/server": "packages/server",
  "@headwater/api-client": "packages/api-client",
  "@headwater/client": "packages/client",
  hono: "packages/server/node_modules/hono",
  zod: "node_modules/zod",
  "drizzle-orm": "node_modules/drizzle-orm",
  "drizzle-zod": "node_modules/drizzle-zod",
  "bun-types": "node_modules/bun-types",
};

const COMPILER = join(project.root, "node_modules/typescript/bin/tsc");

/** Makes the packages that generated code imports reachable from a folder outside the repository. */
const linkPackages = (folder: string): void => {
  for (const [name, path] of Object.entries(packages)) {
    const link = join(folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(join(project.root, path)), link);
  }
};

/** What the compiler, under the repository's settings, says of the files in a folder of their own. */
export const typeCheck = (folder: string, compilerOptions: object = {}): string[] => {
  linkPackages(folder);
  const config = {
    extends: join(project.root, "tsconfig.json"),
    compilerOptions: { noUnusedLocals: true, ...compilerOptions },
    include: ["."],
    exclude: ["node_modules"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const { stdout } = Bun.spawnSync([process.execPath, COMPILER, "-p", ".", "--checkers", "1"], {
    cwd: folder,
  });
  return stdout
    .toString()
    .split("\n")
    .filter((line) => /^\w[^(]*\(\d+,\d+\): error/.test(line) && !line.startsWith("../"));
};
