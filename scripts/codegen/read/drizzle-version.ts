import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { resolveInstalled } from "./local-modules.ts";

/** The version of Drizzle that code in a folder would import; null where its project has none. */
export const drizzleVersion = (from: string): string | null => {
  const found = resolveInstalled("drizzle-orm", from);
  if (found === null) return null;
  for (let folder = dirname(found); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    if (!existsSync(manifest)) continue;
    const { name, version }: Record<string, unknown> = JSON.parse(readFileSync(manifest, "utf8"));
    if (name === "drizzle-orm") return typeof version === "string" ? version : null;
  }
  return null;
};

/** Whether a version, a range of such or a tag of npm's means a Drizzle from 1.0 on. */
const isLater = (version: string | null): boolean =>
  version !== null && /^(?:[\^~>=v\s]*[1-9]|beta$|rc$)/.test(version);

/** The version of a package that the nearest package.json asks for; null where none does. */
export const wantedVersion = (folder: string, name = "drizzle-orm"): string | null => {
  const manifest = join(folder, "package.json");
  if (existsSync(manifest)) {
    const text = readFileSync(manifest, "utf8");
    const [, wanted] = new RegExp(`"${name}"\\s*:\\s*"([^"]*)"`).exec(text) ?? [];
    if (wanted !== undefined) return wanted;
  }
  const above = dirname(folder);
  return above === folder || existsSync(join(folder, ".git")) ? null : wantedVersion(above, name);
};

/** What only Drizzle 1.0 has, in the source of what uses it. */
const ONLY_LATER =
  /\bdefineRelations(?:Part)?\b|\.withRLS\(|\.array\(["'](?:\[\])+["']\)|["']drizzle-orm\/(?:zod|_relations)["']|\b(?:snake|camel)Case\.(?:table|view|materializedView|schema)\(/;

/** Whether files of a schema are written for Drizzle 1.0: its project has it, wants it or uses it. */
export const isForLaterDrizzle = (files: readonly string[]): boolean => {
  const folders = [...new Set(files.map((file) => dirname(file)))];
  return (
    folders.some((folder) => isLater(drizzleVersion(folder) ?? wantedVersion(folder))) ||
    files.some((file) => existsSync(file) && ONLY_LATER.test(readFileSync(file, "utf8")))
  );
};

/** Whether that is a Drizzle whose columns do not yet say all that is read here. */
export const isEarlyDrizzle = (version: string | null): boolean => {
  const [major = 0, minor = 0] = (version ?? "1").split(".").map(Number);
  return major === 0 && minor < 36;
};
