import { readFileSync } from "node:fs";
import type { Casing } from "./dialect.ts";

const MOST_FILES = 5000;

const CASING = /\bcasing:\s*["'](snake_case|camelCase)["']/;

/** The `casing` that a project gives to `drizzle()`, as its source shows it. */
export const findCasing = (folder: string): Casing | undefined => {
  const files = new Bun.Glob("**/*.{ts,tsx,js,mjs,mts}").scanSync({ cwd: folder, absolute: true });
  let seen = 0;
  for (const file of files) {
    if (file.includes("/node_modules/") || file.endsWith(".d.ts")) continue;
    seen += 1;
    if (seen > MOST_FILES) return undefined;
    const text = readFileSync(file, "utf8");
    if (!text.includes("drizzle(")) continue;
    const [, casing] = CASING.exec(text) ?? [];
    if (casing === "snake_case" || casing === "camelCase") return casing;
  }
  return undefined;
};
