import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TableDdl } from "@headwater/database/sync";
import type { EmbeddedPostgresql } from "@headwater/database/testing/postgresql";
import { project } from "../project.ts";
import { generateApart } from "./golden-cases.ts";

/** A case generated to a folder of its own, with an empty database for it. */
export class PostgresqlCase implements Disposable {
  readonly #folder = mkdtempSync(join(tmpdir(), "headwater-case-"));
  readonly name: string;
  readonly url: string;

  private constructor(name: string, url: string) {
    this.name = name;
    this.url = url;
    symlinkSync(join(project.root, "node_modules"), join(this.#folder, "node_modules"));
  }

  static async make(name: string, server: EmbeddedPostgresql): Promise<PostgresqlCase> {
    const made = new PostgresqlCase(name, await server.createDatabase());
    await generateApart(name, join(made.#folder, name));
    return made;
  }

  /** A generated module of the database's part. */
  async module(file: string): Promise<Record<string, unknown>> {
    const path = join(this.#folder, this.name, "expected/database", file);
    const found: Record<string, unknown> = await import(path);
    return found;
  }

  async ddl(): Promise<readonly TableDdl[]> {
    const { ddl } = await this.module("ddl.gen.ts");
    return ddl as readonly TableDdl[];
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Everything that makes a database of a schema, in the order in which it can be made. */
export const statementsOf = (ddl: readonly TableDdl[]): string[] => [
  ...new Set(ddl.flatMap(({ requires = {} }) => Object.values(requires))),
  ...ddl.map(({ create }) => create),
  ...ddl.flatMap(({ indexes }) => Object.values(indexes)),
  ...ddl.flatMap(({ constraints = {} }) => Object.values(constraints)),
  ...ddl.flatMap(({ triggers = {} }) => Object.values(triggers)),
];
