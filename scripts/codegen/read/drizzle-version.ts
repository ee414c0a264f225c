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

/** Whether that is a Drizzle whose tables and relations are made otherwise than those read here. */
export const isLaterDrizzle = (version: string | null): boolean =>
  version !== null && Number(version.split(".")[0]) >= 1;

/** Whether that is a Drizzle whose columns do not yet say all that is read here. */
export const isEarlyDrizzle = (version: string | null): boolean => {
  const [major = 0, minor = 0] = (version ?? "1").split(".").map(Number);
  return major === 0 && minor < 36;
};
