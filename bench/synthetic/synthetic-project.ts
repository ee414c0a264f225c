import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectAt } from "../../scripts/codegen/project.ts";
import type { Stopwatch } from "../../scripts/codegen/run/stopwatch.ts";
import { generate } from "../../scripts/generate.ts";
import { copyRepository } from "../../scripts/testing/copy-repository.ts";
import { syntheticSchema } from "./schema.ts";

/** Hand-written code that knows the tracker's tables. */
const TRACKER_ONLY = [
  "packages/database/src/custom",
  "packages/database/src/seeds",
  "packages/server/src/routes",
];

/** A copy of this repository with another schema, and all that is generated of it. */
export class SyntheticProject implements Disposable {
  readonly #copy = copyRepository();

  constructor() {
    for (const path of TRACKER_ONLY) rmSync(join(this.root, path), { recursive: true });
  }

  get root(): string {
    return this.#copy.path;
  }

  /** Writes a schema of so many tables, generates everything, and says how long each phase took. */
  async generate(tables: number, prefix?: string): Promise<Stopwatch["phases"]> {
    this.write("packages/database/src/schema.ts", syntheticSchema(tables, prefix));
    const { plan, diagnostics, watch } = await generate(projectAt(this.root), {
      check: false,
      watch: false,
      only: [],
    });
    const problem = diagnostics.find(({ severity }) => severity === "error");
    if (plan === null || problem !== undefined)
      throw new Error(`Nothing was generated: ${JSON.stringify(problem)}`);
    return watch.phases;
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.root, path), text);
  }

  [Symbol.dispose](): void {
    this.#copy[Symbol.dispose]();
  }
}
