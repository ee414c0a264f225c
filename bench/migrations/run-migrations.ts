import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Connection,
  openConnection,
} from "../../packages/database/src/drivers/open-connection.ts";
import {
  migrateDown,
  migrateUp,
  readMigrations,
  sqliteMigrationDatabase,
} from "../../packages/database/src/migrator/index.ts";
import { readSqliteStructure } from "../../packages/database/src/structure/index.ts";
import { NO_DECISIONS } from "../../scripts/db/generate/decisions.ts";
import { generateMigration } from "../../scripts/db/generate/generate-migration.ts";
import { printTable } from "../report/print-table.ts";
import { inTurns } from "../report/rounds.ts";
import { fillOrders, indexSql, LINES, ORDERS, structures, tableSql } from "./million-rows.ts";

const generate = async (folder: string, script: string, name: string): Promise<void> => {
  const empty = await openConnection({ path: ":memory:" });
  empty.exec(script);
  const made = await generateMigration({
    folder,
    wanted: readSqliteStructure(empty),
    name,
    decisions: NO_DECISIONS,
    ask: null,
    now: new Date(),
  });
  empty.close();
  if (made.outcome !== "written") throw new Error(`${name}: ${made.outcome}`);
};

const timeOf = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** What SQLite itself does at least: every row once, into a table that is there. */
const byHand = async (connection: Connection, indexed: boolean): Promise<number> => {
  connection.exec(tableSql("copied"));
  const copy = "INSERT INTO copied SELECT * FROM orders";
  const script = ["BEGIN", copy, ...(indexed ? [indexSql("copied")] : []), "COMMIT"].join(";");
  const time = await timeOf(() => connection.exec(script));
  connection.exec("DROP TABLE copied");
  connection.values("PRAGMA wal_checkpoint(TRUNCATE)");
  return time;
};

const assertKept = (connection: Connection): void => {
  const [counts] = connection.values(
    "SELECT (SELECT count(*) FROM orders), (SELECT count(*) FROM order_lines)",
  );
  if (counts?.[0] !== ORDERS || counts[1] !== LINES) throw new Error(`rows: ${counts?.join()}`);
};

/** Rows of the report: copying the rows by hand, and the migration that rebuilds their table. */
const measure = async (home: string, indexed: boolean): Promise<string[][]> => {
  const folder = join(home, "migrations");
  const connection = await openConnection({ path: join(home, "orders.db") });
  try {
    const { before, after } = structures(indexed);
    const database = sqliteMigrationDatabase(connection);
    await generate(folder, before, "orders");
    await migrateUp(database, readMigrations(folder));
    fillOrders(connection);
    await generate(folder, after, "totals");
    const migrations = readMigrations(folder);

    const upAndDown = async (snapshot: boolean): Promise<number> => {
      const time = await timeOf(() => migrateUp(database, migrations, { snapshot }));
      assertKept(connection);
      await migrateDown(database, migrations, 1, { snapshot: false });
      connection.values("PRAGMA wal_checkpoint(TRUNCATE)");
      return time;
    };
    const rivals = [
      {
        label: `INSERT … SELECT${indexed ? ", CREATE INDEX" : ""}`,
        take: () => byHand(connection, indexed),
      },
      { label: "migrate up, without a copy first", take: () => upAndDown(false) },
      { label: "migrate up", take: () => upAndDown(true) },
    ];
    const timed = await inTurns(rivals, ({ take }) => take());
    return timed.map(({ label, median, ratio }) => [
      indexed ? "with an index" : "no index",
      label,
      median.toFixed(0),
      ratio,
    ]);
  } finally {
    connection.close();
  }
};

/** Rebuilding a table of a million rows with children, against the copying of its rows alone. */
export const runMigrations = async (): Promise<void> => {
  const rows: string[][] = [];
  for (const indexed of [false, true]) {
    const home = mkdtempSync(join(tmpdir(), "headwater-bench-"));
    try {
      rows.push(...(await measure(home, indexed)));
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  }
  printTable([`${ORDERS} rows, ${LINES} children`, "", "ms", "× by hand"], rows);
};
