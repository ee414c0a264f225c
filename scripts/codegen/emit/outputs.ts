import type { SchemaModel } from "../model.ts";
import { emitClient } from "./client.ts";
import { emitDatabase } from "./database.ts";
import { emitDdl } from "./ddl.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { emitHooks } from "./hooks.ts";
import { emitModels } from "./models.ts";
import { emitOpenapi } from "./openapi.ts";
import type { Part } from "../project.ts";
import { emitRepositories } from "./repositories.ts";
import { emitRoutes } from "./routes.ts";
import { emitClientTypes, emitDatabaseTypes } from "./types.ts";
import { emitValidators } from "./validators.ts";

/** Words that `--only` takes. */
export const GROUPS = [
  "types",
  "validators",
  "repositories",
  "routes",
  "openapi",
  "client",
  "hooks",
] as const;
export type Group = (typeof GROUPS)[number];

/** One kind of generated file. */
export interface Output {
  readonly group: Group;
  readonly part: Part;
  readonly emit: (model: SchemaModel) => readonly EmittedFile[];
  /** Ends of the names of its files; a file of that name which is no longer made is removed. */
  readonly endings: readonly string[];
  /** Whether this repository has it by hand. */
  readonly onlyApart?: true;
}

export const outputs: readonly Output[] = [
  { group: "types", part: "database", emit: emitDatabaseTypes, endings: [".types.gen.ts"] },
  { group: "validators", part: "database", emit: emitValidators, endings: [".validator.gen.ts"] },
  { group: "repositories", part: "database", emit: emitModels, endings: [".model.gen.ts"] },
  {
    group: "repositories",
    part: "database",
    emit: emitRepositories,
    endings: [".repository.gen.ts"],
  },
  { group: "repositories", part: "database", emit: emitDdl, endings: [] },
  {
    group: "repositories",
    part: "database",
    emit: emitDatabase,
    endings: [],
    onlyApart: true,
  },
  { group: "routes", part: "server", emit: emitRoutes, endings: [".routes.gen.ts"] },
  { group: "openapi", part: "server", emit: emitOpenapi, endings: [".openapi.gen.ts"] },
  { group: "types", part: "apiClient", emit: emitClientTypes, endings: [".types.gen.ts"] },
  { group: "client", part: "apiClient", emit: emitClient, endings: [".client.gen.ts"] },
  { group: "hooks", part: "client", emit: emitHooks, endings: [".hooks.gen.ts"] },
];
