import type { PostgresqlClient } from "../../drivers/postgresql.ts";
import { drive, runOn } from "../../engine/drive.ts";
import { isPostgresqlError } from "../../errors/postgresql-error.ts";
import { countPostgresqlRows } from "../../structure/postgresql/count-rows.ts";
import { readPostgresqlStructure } from "../../structure/postgresql/read-postgresql.ts";
import { nameOf, type Structure } from "../../structure/structure.ts";
import { ArchiveError, assertArchived, assertGone } from "../archive-error.ts";
import type { ArchiveOptions, ArchiveReport } from "../archive-report.ts";
import type { ArchiveRule } from "../archive-rule.ts";
import { type Choice, chooseRows } from "../choose-rows.ts";
import { chosenTable, CTID } from "../chosen-table.ts";
import { goingAlong } from "../dependants.ts";
import { copyInto, ensureArchive } from "./archive-schema.ts";

/** How long to wait for those who write, in milliseconds. */
const LOCK_TIMEOUT_MS = 5000;
const LOCK_NOT_AVAILABLE = "55P03";

/** Keeps others from writing to the tables meanwhile; they may read. @throws {ArchiveError} */
const lockTables = async (
  client: PostgresqlClient,
  structure: Structure,
  rule: ArchiveRule,
): Promise<void> => {
  const tables = goingAlong(structure, rule.table).map((name, place) =>
    chosenTable(structure, CTID, name, place),
  );
  const partitioned = await client.rows({
    sql: `SELECT oid::regclass::text AS name FROM pg_class WHERE relkind = 'p' AND oid = ANY ($1::regclass[])`,
    parameters: [`{${tables.map(({ from }) => JSON.stringify(from)).join(",")}}`],
  });
  for (const { name } of partitioned)
    throw new ArchiveError(
      `${String(name)} is partitioned: detach its old partitions (ALTER TABLE … DETACH PARTITION) in place of moving rows`,
    );
  await client.command(
    `LOCK TABLE ${tables.map(({ from }) => from).join(", ")} IN SHARE ROW EXCLUSIVE MODE`,
  );
};

const moveRows = async (
  client: PostgresqlClient,
  archive: string,
  { tables, rows }: Choice,
): Promise<void> => {
  const live = () =>
    countPostgresqlRows(
      client,
      tables.map(({ structure }) => structure),
    );
  await ensureArchive(client, archive);
  const archived = new Map<string, number>();
  for (const table of tables)
    archived.set(nameOf(table.structure), await copyInto(client, archive, table));
  assertArchived(rows, archived);
  const before = await live();
  for (const { from, ids } of tables.slice(0, 1))
    await client.command(`DELETE FROM ${from} WHERE ctid IN (SELECT id FROM ${ids})`);
  assertGone(rows, before, await live());
};

/**
 * Moves old rows, and those that go along with them by ON DELETE CASCADE, into a schema of the same
 * database, in one transaction: whatever happens, a row is in one place and never in none. Others read
 * meanwhile, and wait to write. A row that others refer to which stay, stays as well.
 * @throws {ArchiveError} with every row where it was
 */
export const archivePostgresqlRows = async (
  client: PostgresqlClient,
  rule: ArchiveRule,
  { archive, cutoff, dryRun }: ArchiveOptions,
): Promise<ArchiveReport> => {
  await client.command(
    `BEGIN ISOLATION LEVEL ${dryRun ? "REPEATABLE READ" : "READ COMMITTED"}; SET LOCAL lock_timeout = ${LOCK_TIMEOUT_MS}`,
  );
  try {
    const structure = await readPostgresqlStructure(client);
    if (!dryRun) await lockTables(client, structure, rule);
    const choice = await drive(chooseRows(structure, CTID, rule, cutoff), runOn(client));
    const { rows, held } = choice;
    const moves = !dryRun && rows.get(rule.table) !== 0;
    if (moves) await moveRows(client, archive, choice);
    await client.command(moves ? "COMMIT" : "ROLLBACK");
    return { rule, rows, held };
  } catch (error) {
    await client.command("ROLLBACK").catch(() => {});
    if (!isPostgresqlError(error) || error.code !== LOCK_NOT_AVAILABLE) throw error;
    throw new ArchiveError(
      `Others have been writing to ${rule.table} or what goes along with it for ${LOCK_TIMEOUT_MS / 1000} s, and nothing was moved: archive again`,
      error,
    );
  }
};
