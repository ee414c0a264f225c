import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The version of Drizzle that a file would import; null where its project has none. */
export const drizzleVersion = (file: string): string | null => {
  let found: string;
  try {
    found = Bun.resolveSync("drizzle-orm", dirname(file));
  } catch {
    return null;
  }
  for (let folder = dirname(found); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    if (!existsSync(manifest)) continue;
    const { name, version }: Record<string, unknown> = JSON.parse(readFileSync(manifest, "utf8"));
    if (name === "drizzle-orm") return typeof version === "string" ? version : null;
  }
  return null;
};

/** Whether that is a Drizzle whose tables and relations are made otherwise than those read here. */
export const isLaterDrizzle = (version: string | null): boolean =>
  version !== null && Number(version.split(".")[0]) >= 1;
