import { join } from "node:path";
import type { Casing } from "./read/dialect.ts";

/** The packages that hold generated code. */
export type Part = "database" | "server" | "apiClient" | "client";

/** Where a project's files are; paths relative to its root, with `/`. */
export interface Project {
  /** Absolute path. */
  readonly root: string;
  /** Schema files, folders and globs; absolute, or relative to the root. */
  readonly schema: string | readonly string[];
  /** Folders of generated files. */
  readonly generated: Readonly<Record<Part, string>>;
  /** Folders of hand-written code that stands in for generated code, or comes before it. */
  readonly custom: { readonly repositories: string; readonly routes: string };
  /** Another project than this repository: one that has Headwater's packages installed. */
  readonly apart: boolean;
  /** How columns without a name are named in the database. */
  readonly casing?: Casing | (() => Casing | undefined) | undefined;
}

/** Where hand-written code stands; absolute, as `build/` asks for it. */
export const customFolders = ({ root, custom }: Project): Project["custom"] => ({
  repositories: join(root, custom.repositories),
  routes: join(root, custom.routes),
});

/** This repository, or one laid out like it. */
export const projectAt = (root: string): Project => ({
  root,
  schema: "packages/database/src/schema.ts",
  generated: {
    database: "packages/database/src/generated",
    server: "packages/server/src/generated",
    apiClient: "packages/api-client/src/generated",
    client: "packages/client/src/generated",
  },
  custom: { repositories: "packages/database/src/custom", routes: "packages/server/src/routes" },
  apart: false,
});

export const project: Project = projectAt(join(import.meta.dirname, "../.."));
