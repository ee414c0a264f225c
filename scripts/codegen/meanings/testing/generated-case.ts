import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TableDdl } from "@headwater/database/sync";
import type { ResourceSchemas } from "@headwater/database/wire";
import type { RepositoryContext } from "../../../../packages/database/src/repository/context.ts";
import type { AppOptions } from "../../../../packages/server/src/app.ts";
import type { ResourceDescription } from "../../../../packages/server/src/openapi/describe-api.ts";
import { project } from "../../project.ts";
import { generateApart } from "../../testing/golden-cases.ts";
import type { Rows } from "./rows.ts";

export type Tables = Readonly<Record<string, Rows>>;

type Mount = Parameters<AppOptions["resources"]["mount"]>[0];
type Router = Parameters<Mount["route"]>[1];

interface CaseRouter {
  readonly path: string;
  readonly name: string;
  readonly routes: (repository: unknown) => Router;
  readonly schemas: ResourceSchemas;
}

/** What is generated for a case, imported. */
export interface GeneratedCase {
  readonly ddl: readonly TableDdl[];
  readonly createRepositories: (context: RepositoryContext) => Tables;
  readonly routers: readonly CaseRouter[];
  readonly descriptions: readonly ResourceDescription[];
  readonly createApiClient: (options: object) => Tables;
}

const END = ".routes.gen.ts";

const camel = (file: string): string =>
  file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const routersIn = (own: string): Promise<CaseRouter[]> =>
  Promise.all(
    readdirSync(join(own, "server"))
      .filter((name) => name.endsWith(END))
      .map(async (file) => {
        const path = file.slice(0, -END.length);
        const name = camel(path);
        const found: Record<string, unknown> = {
          ...(await import(join(own, "server", file))),
          ...(await import(join(own, "database", `${path}.validator.gen.ts`))),
        };
        const routes = found[`${name}Routes`] as CaseRouter["routes"];
        return { path, name, routes, schemas: found[`${name}Schemas`] as ResourceSchemas };
      }),
  );

/** Generates a case into a folder of its own, which has gone when all is imported. */
const generate = async (name: string): Promise<GeneratedCase> => {
  const folder = mkdtempSync(join(tmpdir(), "headwater-meanings-"));
  try {
    symlinkSync(join(project.root, "node_modules"), join(folder, "node_modules"));
    await generateApart(name, join(folder, name));
    mkdirSync(join(folder, name, "node_modules"));
    const hono = join(project.root, "packages/server/node_modules/hono");
    symlinkSync(hono, join(folder, name, "node_modules/hono"));
    const own = join(folder, name, "expected");
    const { ddl } = await import(join(own, "database/ddl.gen.ts"));
    const { createRepositories } = await import(join(own, "database/repositories.gen.ts"));
    const { descriptions } = await import(join(own, "server/openapi.gen.ts"));
    const { createApiClient } = await import(join(own, "api-client/api.gen.ts"));
    const routers = await routersIn(own);
    return { ddl, createRepositories, routers, descriptions, createApiClient };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const known = new Map<string, Promise<GeneratedCase>>();

/** Made once for all test files of a process. */
export const generatedCase = (name: string): Promise<GeneratedCase> => {
  const made = known.get(name) ?? generate(name);
  known.set(name, made);
  return made;
};
