import { join } from "node:path";
import { project } from "../codegen/project.ts";

/** How a package of this repository becomes one for other projects. */
export interface Packing {
  /** Its folder, absolute. */
  readonly folder: string;
  /** Exports that only this repository has a use for: its own schema, what is made of it, tests. */
  readonly leftOut: readonly string[];
  /** Whether a bundler may leave out what nobody imports of it. */
  readonly sideEffects: boolean;
  /** Modules that it holds rather than depends on, by their names: sources below `packages/`. */
  readonly carried: Readonly<Record<string, string>>;
}

export const PACKAGES_FOLDER = join(project.root, "packages");

const PACKINGS: Readonly<Record<string, Omit<Packing, "folder">>> = {
  database: {
    leftOut: [
      ".",
      "./schema",
      "./archive/rules",
      "./seeds",
      "./seeds/sets",
      "./validators/*",
      "./generated/*",
      "./custom/*",
      "./values/*",
    ],
    sideEffects: true,
    carried: {},
  },
  server: { leftOut: ["./project"], sideEffects: true, carried: {} },
  "api-client": {
    leftOut: ["./testing"],
    sideEffects: false,
    carried: {
      "@headwater/database/filter": "database/src/filter/index.ts",
      "@headwater/database/values/*": "database/src/values/*.ts",
      "@headwater/api-client/filter": "api-client/src/filter.ts",
      "@headwater/api-client/runtime": "api-client/src/runtime.ts",
    },
  },
  client: { leftOut: [], sideEffects: false, carried: {} },
};

export const PACKAGE_NAMES: readonly string[] = Object.keys(PACKINGS);

/** @throws when there is no such package */
export const packingOf = (name: string): Packing => {
  const packing = PACKINGS[name];
  if (packing === undefined) throw new Error(`There is no package ${name} to pack`);
  return { folder: join(PACKAGES_FOLDER, name), ...packing };
};
