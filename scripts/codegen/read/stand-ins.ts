import { createRequire } from "node:module";
import { dirname } from "node:path";

/** Packages that a schema may import and that have nothing to say while it is read. */
const empty: readonly string[] = ["server-only", "client-only"];

const keep = <T>(value: T): T => value;

/** Drizzle's own modules, for schemas in whose project it is not installed. */
const drizzle: readonly string[] = [
  "drizzle-orm",
  "drizzle-orm/sqlite-core",
  "drizzle-orm/pg-core",
  "drizzle-zod",
  "zod",
];

const done = new Set<string>();

const standIn = (specifier: string, exports: Record<string, unknown>): void => {
  if (done.has(specifier)) return;
  done.add(specifier);
  Bun.plugin({
    name: specifier,
    setup: (build) => void build.module(specifier, () => ({ exports, loader: "object" })),
  });
};

/** Whether a file's folder can see a package. */
const canSee = (specifier: string, file: string): boolean => {
  try {
    createRequire(file).resolve(specifier);
    return true;
  } catch {
    try {
      Bun.resolveSync(specifier, dirname(file));
      return true;
    } catch {
      return false;
    }
  }
};

/**
 * Gives what a schema needs to be read where its project lacks it: Drizzle itself, and packages
 * that only mark or configure.
 */
export const provideStandIns = async (file: string): Promise<void> => {
  for (const specifier of empty) standIn(specifier, {});
  standIn("drizzle-kit", { defineConfig: keep });
  for (const specifier of drizzle) {
    if (canSee(specifier, file)) continue;
    const own: Record<string, unknown> = await import(specifier);
    standIn(specifier, own);
  }
};
