import { afterEach, beforeEach, describe, expect, setDefaultTimeout, test } from "bun:test";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DRIVER_NAMES, type DriverName } from "../drivers/connection.ts";
import { openConnection } from "../drivers/open-connection.ts";
import { BusyError } from "../errors/database-errors.ts";
import { copyFiles } from "./copy-files.ts";
import { makeNotes, type Notes } from "./testing/notes.ts";

// The copying is another process's.
setDefaultTimeout(30_000);

let notes: Notes;
let target: string;
afterEach(() => notes.remove());

const rowsOf = async (path: string, driver: DriverName) => {
  const connection = await openConnection({ path, readOnly: true }, driver);
  try {
    return connection.values(
      "SELECT (SELECT * FROM pragma_integrity_check), (SELECT count(*) FROM notes), (SELECT count(*) FROM tags)",
    );
  } finally {
    connection.close();
  }
};

describe.each([...DRIVER_NAMES])("files copied by %s", (driver) => {
  beforeEach(async () => {
    notes = await makeNotes(driver);
    target = join(notes.folder, "copies", "copy.db");
  });

  test("are one file, with every row", async () => {
    const connection = await notes.open();
    connection.exec("INSERT INTO notes (body) VALUES ('one more')");
    await copyFiles(connection, target, 1000);
    connection.close();
    expect(readdirSync(join(notes.folder, "copies"))).toEqual(["copy.db"]);
    expect(await rowsOf(target, driver)).toEqual([["ok", 2001, 667]]);
  });

  test("take along what a reader keeps in the log", async () => {
    const [connection, reader] = [await notes.open(), await notes.open()];
    reader.run("BEGIN");
    reader.values("SELECT count(*) FROM notes");
    connection.exec("DELETE FROM notes WHERE id > 10; CREATE TABLE later (id integer)");
    expect(statSync(`${notes.path}-wal`).size).toBeGreaterThan(0);
    await copyFiles(connection, target, 1000);
    // It still sees what it saw.
    expect(reader.values("SELECT count(*) FROM notes")).toEqual([[2000]]);
    for (const it of [reader, connection]) it.close();
    expect(readdirSync(join(notes.folder, "copies"))).toEqual(["copy.db"]);
    expect(await rowsOf(target, driver)).toEqual([["ok", 10, 4]]);
  });

  test("are none where the database is damaged, though it can be opened and counted", async () => {
    const connection = await notes.open();
    connection.values("PRAGMA wal_checkpoint(TRUNCATE)");
    connection.close();
    const bytes = readFileSync(notes.path);
    // A sector in the midst of rows reads as zeros.
    const page = bytes.lastIndexOf(0x0d, bytes.length - 1);
    bytes.fill(0, page - (page % 4096) + 1024, page - (page % 4096) + 1536);
    writeFileSync(notes.path, bytes);
    const damaged = await notes.open();
    await expect(copyFiles(damaged, target, 1000)).rejects.toThrow("the copy is damaged");
    damaged.close();
    expect(existsSync(target)).toBe(false);
  });

  test.skipIf(process.platform !== "linux")("leave the locks alone that we hold", async () => {
    const connection = await notes.open();
    const file = `:${statSync(notes.path).ino} `;
    const locks = () =>
      readFileSync("/proc/locks", "utf8")
        .split("\n")
        .filter((line) => line.includes(` ${process.pid} `) && line.includes(file)).length;
    const held = locks();
    expect(held).toBeGreaterThan(0);
    await copyFiles(connection, target, 1000);
    expect(locks()).toBe(held);
    connection.close();
  });

  test("are not made while another writes, and leave nothing", async () => {
    const [connection, writer] = [await notes.open(), await notes.open()];
    writer.run("BEGIN IMMEDIATE");
    expect(await copyFiles(connection, target, 0).catch((error: unknown) => error)).toBeInstanceOf(
      BusyError,
    );
    writer.run("ROLLBACK");
    expect(existsSync(target)).toBe(false);
    mkdirSync(`${target}.part`, { recursive: true });
    await expect(copyFiles(connection, target, 1000)).rejects.toThrow("no copy could be written");
    expect(connection.inTransaction).toBe(false);
    for (const it of [writer, connection]) it.close();
  });
});
