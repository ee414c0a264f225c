import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { Project } from "./project.ts";
import type { Casing } from "./read/dialect.ts";
import {
  type DrizzleConfig,
  findDrizzleConfig,
  isDrizzleConfig,
  readDrizzleConfig,
} from "./read/drizzle-config.ts";
import { findCasing } from "./read/find-casing.ts";
import { packageFolder } from "./read/package-folder.ts";

/** What names another project's schema, as the command line has it. */
export interface SchemaAddress {
  /** Files, folders, globs, or a drizzle.config that names them. */
  readonly schema: readonly string[];
  readonly casing?: Casing | undefined;
}

interface FoundSchema {
  /** Absolute path: the folder of the nearest package.json, or the schema's own. */
  readonly root: string;
  /** Absolute. */
  readonly schema: readonly string[];
  readonly casing: () => Casing | undefined;
}

/** The folder an entry stands in, the part with stars left out. */
const folderOf = (entry: string): string => {
  const plain = entry.split(/[*?[{]/)[0] ?? entry;
  if (plain !== entry) return plain.endsWith("/") ? resolve(plain) : dirname(plain);
  return existsSync(entry) && statSync(entry).isDirectory() ? entry : dirname(entry);
};

const entriesOf = ({ file, schema }: DrizzleConfig): string[] =>
  schema.map((entry) => resolve(dirname(file), entry));

/** Finds another project's schema, and what its drizzle.config and its source say of it. */
export const findSchema = async (address: SchemaAddress): Promise<FoundSchema> => {
  const named = address.schema.map((entry) => resolve(entry));
  const configs = await Promise.all(
    named.filter((entry) => isDrizzleConfig(entry) && existsSync(entry)).map(readDrizzleConfig),
  );
  const schema = [
    ...named.filter((entry) => !configs.some(({ file }) => file === entry)),
    ...configs.flatMap(entriesOf),
  ];
  const folder = folderOf(schema[0] ?? process.cwd());
  const root = packageFolder(folder) ?? folder;
  const near = findDrizzleConfig(folder);
  const config = configs[0] ?? (near === null ? null : await readDrizzleConfig(near));
  const stated = address.casing ?? config?.casing;
  return { root, schema, casing: () => stated ?? findCasing(root) };
};

/** The project that a schema elsewhere and a folder for what is made of it make up. */
export const projectApart = async (address: SchemaAddress, out: string): Promise<Project> => {
  const found = await findSchema(address);
  const below = (folder: string): string =>
    relative(found.root, join(resolve(out), folder)).replaceAll("\\", "/");
  return {
    ...found,
    generated: {
      database: below("database"),
      server: below("server"),
      apiClient: below("api-client"),
      client: below("client"),
    },
    custom: { repositories: below("custom"), routes: below("routes") },
    apart: true,
  };
};
