import { join } from "node:path";
import { packageFolder } from "./package-folder.ts";

/**
 * Aliases that frameworks write into a tsconfig of their own, which a fresh checkout lacks, with
 * the folders of a package that they may mean.
 */
const aliases: readonly (readonly [prefix: string, folders: readonly string[]])[] = [
  ["$lib/", ["src/lib"]],
  ["~~/", ["."]],
  ["@@/", ["."]],
  ["#shared/", ["shared"]],
  ["~/", ["app", "src", "."]],
  ["@/", ["src", "app", "."]],
];

/** The file that a specifier means by the usual aliases; null where there is none. */
export const conventionalFile = (specifier: string, folder: string): string | null => {
  const [prefix, folders] = aliases.find(([start]) => specifier.startsWith(start)) ?? [];
  const root = packageFolder(folder);
  if (prefix === undefined || folders === undefined || root === null) return null;
  for (const home of folders) {
    try {
      return Bun.resolveSync(`./${specifier.slice(prefix.length)}`, join(root, home));
    } catch {
      // In the next folder, then.
    }
  }
  return null;
};
