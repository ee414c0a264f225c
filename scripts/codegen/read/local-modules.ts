import { readFileSync } from "node:fs";
import { dirname, extname, isAbsolute } from "node:path";

/** The project's own file a specifier means; null for packages and what can't be found. */
export const resolveLocal = (specifier: string, folder: string): string | null => {
  try {
    const path = Bun.resolveSync(specifier, folder);
    return isAbsolute(path) && !path.includes("/node_modules/") ? path : null;
  } catch {
    return null;
  }
};

const loaders: Readonly<Record<string, "ts" | "tsx" | "js" | "jsx">> = {
  ".ts": "ts",
  ".mts": "ts",
  ".cts": "ts",
  ".tsx": "tsx",
  ".js": "js",
  ".mjs": "js",
  ".cjs": "js",
  ".jsx": "jsx",
};

/** The file and all files of the project that it imports, in the order they are met. */
export const localModules = (entry: string): string[] => {
  const met = new Set<string>();
  const visit = (path: string): void => {
    if (met.has(path)) return;
    met.add(path);
    const loader = loaders[extname(path)];
    if (loader === undefined) return;
    try {
      const imports = new Bun.Transpiler({ loader }).scanImports(readFileSync(path, "utf8"));
      for (const { path: specifier } of imports) {
        const next = resolveLocal(specifier, dirname(path));
        if (next !== null) visit(next);
      }
    } catch {
      // A file that can't be read or parsed is reported by importing it.
    }
  };
  visit(entry);
  return [...met];
};
