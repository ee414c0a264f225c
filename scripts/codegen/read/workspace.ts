import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

interface Manifest {
  readonly name?: unknown;
  readonly workspaces?: unknown;
  readonly exports?: unknown;
  readonly module?: unknown;
  readonly main?: unknown;
}

const manifestAt = (folder: string): Manifest | null => {
  try {
    const parsed: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return typeof parsed === "object" && parsed !== null ? parsed : null;
  } catch {
    return null;
  }
};

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];

/** The patterns of the packages that belong together, where a folder is the root of such. */
const patternsAt = (folder: string): string[] => {
  const pnpm = join(folder, "pnpm-workspace.yaml");
  if (existsSync(pnpm)) {
    const found: unknown = Bun.YAML.parse(readFileSync(pnpm, "utf8"));
    return typeof found === "object" && found !== null
      ? strings(Reflect.get(found, "packages"))
      : [];
  }
  const workspaces = manifestAt(folder)?.workspaces;
  const nested: unknown =
    typeof workspaces === "object" && workspaces !== null
      ? Reflect.get(workspaces, "packages")
      : undefined;
  return [...strings(workspaces), ...strings(nested)];
};

/** Folders of the packages of one workspace, by name. */
const packagesOf = (root: string, patterns: readonly string[]): ReadonlyMap<string, string> => {
  const left = patterns.filter((one) => one.startsWith("!")).map((one) => one.slice(1));
  const found = new Map<string, string>();
  for (const pattern of patterns) {
    if (pattern.startsWith("!")) continue;
    const glob = new Bun.Glob(`${pattern.replace(/^\.\//, "").replace(/\/$/, "")}/package.json`);
    for (const file of glob.scanSync({ cwd: root, onlyFiles: true })) {
      const folder = dirname(file);
      if (folder.includes("node_modules") || left.some((one) => new Bun.Glob(one).match(folder))) {
        continue;
      }
      const name = manifestAt(join(root, folder))?.name;
      if (typeof name === "string") found.set(name, join(root, folder));
    }
  }
  return found;
};

const known = new Map<string, ReadonlyMap<string, string>>();

/** The packages of the workspace that a folder is in; none where it is in none. */
const workspaceOf = (folder: string): ReadonlyMap<string, string> => {
  const met = known.get(folder);
  if (met !== undefined) return met;
  const patterns = patternsAt(folder);
  const above = dirname(folder);
  const found =
    patterns.length > 0
      ? packagesOf(folder, patterns)
      : above === folder
        ? new Map<string, string>()
        : workspaceOf(above);
  known.set(folder, found);
  return found;
};

/** The files that a value of `exports` may mean, TypeScript before what is built of it. */
const targets = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(targets);
};

const exported = (manifest: Manifest, subpath: string): string[] => {
  const { exports } = manifest;
  if (typeof exports !== "object" || exports === null) {
    return subpath === "." ? targets(exports) : [];
  }
  const entries = Object.entries(exports);
  if (!entries.some(([key]) => key.startsWith("."))) return subpath === "." ? targets(exports) : [];
  return entries.flatMap(([key, value]) => {
    if (key === subpath) return targets(value);
    const [before, after] = key.split("*");
    if (before === undefined || after === undefined) return [];
    if (!subpath.startsWith(before) || !subpath.endsWith(after)) return [];
    const star = subpath.slice(before.length, subpath.length - after.length);
    return targets(value).map((target) => target.replaceAll("*", star));
  });
};

/** Where what is built would come from: `./dist/index.d.ts` is `./src/index.ts`. */
const sourcesOf = (target: string): string[] => {
  const source = target.replace(/(?:\.d)?\.([mc]?)[jt]s$/, ".$1ts");
  return [source, source.replace(/(^|\/)(?:dist|build|lib|out)\//, "$1src/"), target];
};

/**
 * The file that a package of the same workspace gives for a specifier, whether or not the
 * workspace is installed and built; null where none does.
 */
export const resolveInWorkspace = (specifier: string, from: string): string | null => {
  const parts = specifier.split("/");
  const name = parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
  const folder = workspaceOf(from).get(name);
  if (folder === undefined) return null;
  const subpath = `.${specifier.slice(name.length)}`;
  const manifest = manifestAt(folder) ?? {};
  const plain =
    subpath === "."
      ? [manifest.module, manifest.main, "./src/index", "./index"].filter(
          (one) => typeof one === "string",
        )
      : [subpath, subpath.replace(/^\.\//, "./src/")];
  for (const target of [...exported(manifest, subpath), ...plain].flatMap(sourcesOf)) {
    try {
      const path = Bun.resolveSync(target.startsWith(".") ? target : `./${target}`, folder);
      if (!path.endsWith(".d.ts")) return path;
    } catch {
      // The next one, then.
    }
  }
  return null;
};
