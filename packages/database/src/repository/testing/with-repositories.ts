import { afterEach, beforeEach } from "bun:test";
import { noteStatements } from "../../engine/note-statements.ts";
import { RepositoryContext } from "../context.ts";
import type { OpenEngine, OwnEngine } from "./open-engine.ts";
import { createRepositories, type Repositories } from "./repositories.ts";

export interface Fixture extends Repositories {
  readonly context: RepositoryContext;
  /** Texts of the statements that ran since they were last asked for. */
  statements(): string[];
}

/** Repositories over a fresh, empty database. */
export const openFixture = async (
  open: OpenEngine,
): Promise<{ fixture: Fixture; engine: OwnEngine }> => {
  const engine = await open();
  const log: string[] = [];
  const context = new RepositoryContext(noteStatements(engine, (sql) => log.push(sql)));
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
