import type { PlanSteps } from "../../backup/postgresql/load-dump.ts";
import type { DatabaseConfig } from "../../config/config.ts";
import { structureDifferences } from "../../structure/compare/differences.ts";
import { nameOf, type Structure } from "../../structure/structure.ts";
import { isIrreversible, type MigrationFile } from "../migration-file.ts";
import type { MigrationsFolder } from "../migrations-folder.ts";
import { migrateDown, migrateUp } from "../migrator.ts";
import { assertSound, readStatus } from "../state.ts";
import { compareRows, putBack } from "./compare-rows.ts";
import type { Finding } from "./finding.ts";
import { sqliteWorkCopy } from "./sqlite-copy.ts";
import type { Kept, WorkCopy } from "./work-copy.ts";

export interface Verification {
  readonly migrations: readonly string[];
  readonly findings: readonly Finding[];
  /** Migrations that can't be undone, and were run up only. */
  readonly oneWay: readonly string[];
}

const structures = (what: string, before: Structure, after: Structure): Finding => ({
  what: `${what}: ${after.tables.length} tables with their columns, keys, checks, indexes and triggers`,
  faults: structureDifferences(before, after).map(
    ({ place, of, kind, text }) => `${place}: ${of} ${kind}: ${text}`,
  ),
});

/** Those that can be undone, the newest ones, as long as nothing in between can't. */
const undoable = (files: readonly MigrationFile[]): readonly MigrationFile[] =>
  files.slice(files.findLastIndex(isIrreversible) + 1);

const up = ({ database }: WorkCopy, folder: MigrationsFolder) =>
  migrateUp(database, folder, { snapshot: false });

const BACK = "after the way back, as before";
const AGAIN = "up again, as the first time";

/** @param before how it was before these were applied, where that is known */
const downAndUp = async (
  work: WorkCopy,
  folder: MigrationsFolder,
  files: readonly MigrationFile[],
  before: Kept | null,
): Promise<Finding[]> => {
  const { database } = work;
  const top = await work.keep();
  await migrateDown(database, folder, files.length, { snapshot: false });
  const bottom = await database.structure();
  const back =
    before === null
      ? []
      : [structures(BACK, before.structure, bottom), await compareRows(before, files, BACK)];
  await up(work, folder);
  const again = await database.structure();
  const made = again.tables.filter(
    (table) => !bottom.tables.some((other) => nameOf(other) === nameOf(table)),
  );
  return [
    ...back,
    structures(AGAIN, top.structure, again),
    ...(await putBack(top, made, files)),
    await compareRows(top, files, AGAIN),
  ];
};

const verify = async (work: WorkCopy, folder: MigrationsFolder): Promise<Verification> => {
  const statuses = await readStatus(work.database, folder);
  assertSound(statuses, folder);
  const pending = statuses.filter(({ state }) => state === "pending");
  const files = (pending.length > 0 ? pending : statuses.slice(-1)).flatMap(({ file }) =>
    file === null ? [] : [file],
  );
  const back = undoable(files);
  const before = pending.length > 0 ? await work.keep() : null;
  await up(work, folder);
  const isWhole = back.length === files.length;
  const findings: Finding[] = [];
  if (before !== null && !isWhole) findings.push(await compareRows(before, files, "up"));
  if (back.length > 0)
    findings.push(...(await downAndUp(work, folder, back, isWhole ? before : null)));
  return {
    migrations: files.map(({ name }) => name),
    findings,
    oneWay: files.slice(0, files.length - back.length).map(({ name }) => name),
  };
};

const openWorkCopy = async (config: DatabaseConfig, plan: PlanSteps): Promise<WorkCopy> => {
  if (config.dialect === "sqlite") return sqliteWorkCopy(config);
  const { postgresqlWorkCopy } = await import("./postgresql-copy.ts");
  return postgresqlWorkCopy(config, plan);
};

/**
 * Proves migrations on a copy of the real data: up, down and up again, with structure and rows
 * compared at each turn. Those that aren't applied yet; the last one where all are. What the way
 * down drops by its nature is put back from the copy, and must fit. Others may use the database
 * meanwhile.
 * @param plan makes a copy of PostgreSQL what the database is made of
 * @throws {MigrationError} as `migrateUp` does; the database itself is only read
 */
export const verifyMigrations = async (
  config: DatabaseConfig,
  folder: MigrationsFolder,
  plan: PlanSteps,
): Promise<Verification> => {
  const work = await openWorkCopy(config, plan);
  try {
    return await verify(work, folder);
  } finally {
    await work.close();
  }
};
