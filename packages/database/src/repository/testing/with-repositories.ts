import { afterEach, beforeEach } from "bun:test";
import type { Engine } from "../../engine/engine.ts";
import type { Operation } from "../../engine/operation.ts";
import { RepositoryContext } from "../context.ts";
import type { OpenEngine, OwnEngine } from "./open-engine.ts";
import { createRepositories, type Repositories } from "./repositories.ts";

export interface Fixture extends Repositories {
  readonly context: RepositoryContext;
  /** Texts of the statements that ran since they were last asked for. */
  statements(): string[];
}

/** The engine, noting each statement that passes. */
const noting = (engine: Engine, log: string[]): Engine => {
  const noted = <T>(operation: () => Operation<T>) =>
    function* (): Operation<T> {
      const inner = operation();
      let step = inner.next();
      while (step.done !== true) {
        log.push(step.value.sql);
        try {
          step = inner.next(yield step.value);
        } catch (error) {
          step = inner.throw(error);
        }
      }
      return step.value;
    };
  return {
    dialect: engine.dialect,
    read: (operation) => engine.read(noted(operation)),
    write: (operation, options) => engine.write(noted(operation), options),
    transaction: (work) => engine.transaction((inside) => work(noting(inside, log))),
  };
};

/** Repositories over a fresh, empty database. */
export const openFixture = async (
  open: OpenEngine,
): Promise<{ fixture: Fixture; engine: OwnEngine }> => {
  const engine = await open();
  const log: string[] = [];
  const context = new RepositoryContext(noting(engine, log));
  const statements = () => log.splice(0);
  return { fixture: { ...createRepositories(context), context, statements }, engine };
};

/** A fresh, empty database for each test; gives that of the running one. */
export const withRepositories = (open: OpenEngine): (() => Fixture) => {
  let current: Awaited<ReturnType<typeof openFixture>> | null = null;
  beforeEach(async () => {
    current = await openFixture(open);
  });
  afterEach(async () => {
    await current?.engine.close();
    current = null;
  });
  return () => {
    if (current === null) throw new Error("no test is running");
    return current.fixture;
  };
};
