import { noteStatements } from "@headwater/database/engine/note-statements";
import { RepositoryContext } from "@headwater/database/repository";
import type { Table } from "../../codegen/model.ts";
import type { Tried } from "../../try/output/open-output.ts";
import { type AnyRepository, repositoryOf } from "../../try/seed/any-repository.ts";
import { Seeder } from "../../try/seed/seeder.ts";
import { type AccessPath, accessPaths } from "./access-paths.ts";
import type { Explain, Plan } from "./plan.ts";

/** What became of one access path. */
export interface Explained {
  readonly path: AccessPath;
  /** The statement that it was judged by. */
  readonly sql: string;
  readonly plan: Plan;
  /** Null when its demand is met. */
  readonly fault: "scan" | "sort" | null;
}

/** Enough for a second page, and for two children of one parent. */
const ROWS = 3;

type Repositories = ReadonlyMap<string, AnyRepository>;

/** The repositories of a database, over an engine that tells of each statement. */
const noted = ({ output, database }: Tried, note: (sql: string) => void): Repositories => {
  const context = new RepositoryContext(noteStatements(database.engine, note));
  return new Map(
    output.model.tables.map(({ name }) => {
      const { constructor } = repositoryOf(database, name) as object;
      const Class = constructor as new (context: RepositoryContext) => AnyRepository;
      return [name, new Class(context)];
    }),
  );
};

const isLedBy = (table: Table, columns: readonly string[]): boolean => {
  const [first] = columns;
  const keys = [table.key, ...table.uniques.map((unique) => unique.columns)];
  const indexes = table.indexes.flatMap(({ terms }) =>
    terms.slice(0, 1).flatMap((term) => ("column" in term ? [[term.column]] : [])),
  );
  return (
    [...keys, ...indexes].some(([leading]) => leading !== undefined && columns.includes(leading)) ||
    first === undefined
  );
};

const faultOf = ({ table, demand }: AccessPath, plan: Plan): Explained["fault"] => {
  if (demand.kind === "order") return plan.sorts ? "sort" : null;
  // Where an index could find the rows and isn't used, few rows are left out by it.
  const scanned = plan.scans.includes(table.table) && !isLedBy(table, demand.columns);
  return scanned ? "scan" : null;
};

/**
 * Runs every generated way of reading in a database of its own, filled with made-up rows, and has
 * the statements explained elsewhere.
 */
export const explainPaths = async (tried: Tried, explain: Explain): Promise<Explained[]> => {
  const { model } = tried.output;
  await new Seeder(model, tried.database, tried.loaded).fill(ROWS);
  let statements: string[] = [];
  const repositories = noted(tried, (sql) => statements.push(sql));
  const tables = new Map(model.tables.map((table) => [table.name, table]));
  const explained: Explained[] = [];
  for (const table of model.tables) {
    const repository = repositories.get(table.name);
    const row = await repository?.first();
    if (repository === undefined || row === undefined || row === null || table.view) continue;
    for (const path of accessPaths(table, tables, row)) {
      statements = [];
      await path.run(repository);
      const sql = statements.at(-1);
      if (sql === undefined) continue;
      const plan = await explain(sql);
      explained.push({ path, sql, plan, fault: faultOf(path, plan) });
    }
  }
  return explained;
};
