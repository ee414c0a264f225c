import { dirname } from "node:path";
import { wantedVersion } from "./drizzle-version.ts";
import { importsOf } from "./local-modules.ts";

type Exports = Readonly<Record<string, unknown>>;

/** A maker of schemas that goes without refinements written for a version that takes others. */
const forgiving = (make: unknown): unknown =>
  typeof make !== "function"
    ? make
    : (entity: unknown, refine?: unknown): unknown => {
        try {
          return make(entity, refine);
        } catch (error) {
          if (refine === undefined) throw error;
          return make(entity);
        }
      };

const drizzleZod = async (): Promise<Exports> => {
  const own: Exports = await import("drizzle-zod");
  return Object.fromEntries(
    Object.entries(own).map(([name, value]) => [
      name,
      /^create(?:Insert|Select|Update)Schema$/.test(name) ? forgiving(value) : value,
    ]),
  );
};

/** Adds what an enum of Zod 3 is also asked by. */
const asBefore = (make: (...values: readonly never[]) => object) => {
  return (...values: readonly never[]): object => {
    const made = make(...values);
    const all: unknown = Reflect.get(made, "enum");
    return Object.assign(made, { Enum: all, Values: all });
  };
};

/** Headwater's own Zod, with what Zod 3 has more: it stands for the package everywhere. */
const earlyZod = async (): Promise<Exports> => {
  const own = await import("zod");
  const more = { enum: asBefore(own.enum), nativeEnum: asBefore(own.nativeEnum) };
  const z = { ...own.z, ...more };
  return { ...own, ...more, z, default: z };
};

const wantsEarlyZod = (files: readonly string[]): boolean =>
  files.some(
    (file) =>
      importsOf(file).includes("zod") &&
      /^[\^~=v\s]*3\b/.test(wantedVersion(dirname(file), "zod") ?? ""),
  );

/**
 * What stands for the packages that validate, in a project that lacks them: what is made with them
 * doesn't matter here, but must not end the reading. Null for any other specifier.
 */
export const validationModule = async (
  specifier: string,
  files: readonly string[],
): Promise<Exports | null> => {
  if (specifier === "drizzle-zod" || specifier === "drizzle-orm/zod") return drizzleZod();
  if (specifier === "zod" && wantsEarlyZod(files)) return earlyZod();
  return null;
};
