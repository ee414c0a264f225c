import { afterEach, beforeEach, describe, expect, setDefaultTimeout, test } from "bun:test";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DRIVER_NAMES } from "../drivers/connection.ts";
import { findBackup, listBackups } from "./backup-files.ts";
import { createBackup } from "./create-backup.ts";
import { planRestore, restoreBackup } from "./restore-backup.ts";
import { NOTHING_KEPT } from "./retention.ts";
import { FILL, makeNotes, type Notes } from "./testing/notes.ts";
import { verifyBackup } from "./verify-backup.ts";

// What other processes do is waited for, on a busy machine too.
setDefaultTimeout(30_000);

const keep = { ...NOTHING_KEPT, last: 3 };

let notes: Notes;
afterEach(() => notes.remove());

const backUp = async () => {
  const connection = await notes.open();
  try {
    return await createBackup(connection, { folder: notes.backups, keep });
  } finally {
    connection.close();
  }
};

const change = async (sql: string): Promise<void> => {
  const connection = await notes.open();
  connection.exec(sql);
  connection.close();
};

const restore = async (wanted: string) =>
  restoreBackup(findBackup(notes.backups, notes.path, wanted), {
    path: notes.path,
    config: { folder: notes.backups },
  });

describe.each([...DRIVER_NAMES])("a backup by %s", (driver) => {
  beforeEach(async () => {
    notes = await makeNotes(driver);
  });

  test("is one file with all rows, known by count and by checksum", async () => {
    const { backup } = await backUp();
    expect(backup.manifest.rows).toEqual({ notes: 2000, tags: 667 });
    expect(readdirSync(notes.backups).toSorted()).toEqual([
      expect.stringMatching(/^notes-\d{8}T\d{9}Z\.db$/),
      expect.stringMatching(/^notes-\d{8}T\d{9}Z\.db\.json$/),
    ]);
    expect(await verifyBackup(backup, driver)).toEqual(
      new Map([
        ["notes", 2000],
        ["tags", 667],
      ]),
    );
    expect(listBackups(notes.backups, notes.path)).toEqual([backup]);
  });

  test("that was changed, or cut short, is found out", async () => {
    const { backup } = await backUp();
    const bytes = readFileSync(backup.path);
    const changed = Buffer.from(bytes);
    changed[5000] = (changed[5000] ?? 0) ^ 1;
    writeFileSync(backup.path, changed);
    await expect(verifyBackup(backup, driver)).rejects.toThrow("its bytes have changed");
    writeFileSync(backup.path, bytes.subarray(0, 8192));
    await expect(verifyBackup(backup, driver)).rejects.toThrow(`of ${bytes.length} bytes`);
    // Without what was noted of it, SQLite itself still knows.
    await expect(verifyBackup({ ...backup, manifest: null }, driver)).rejects.toThrow("is damaged");
  });

  test("goes when the rule no longer keeps it, and so does what a killed one has left", async () => {
    await backUp();
    writeFileSync(join(notes.backups, "notes-20260101T000000000Z.db.part"), "half");
    writeFileSync(join(notes.backups, "other.txt"), "not ours");
    for (let round = 0; round < 4; round++) await backUp();
    expect(listBackups(notes.backups, notes.path)).toHaveLength(3);
    const files = readdirSync(notes.backups);
    expect([files.length, files.includes("other.txt")]).toEqual([7, true]);
  });

  test("is of one state of the data while others write", async () => {
    const program = `
      const { openConnection } = await import(${JSON.stringify(join(import.meta.dir, "../drivers/open-connection.ts"))});
      const it = await openConnection({ path: ${JSON.stringify(notes.path)} }, "${driver}");
      it.run("PRAGMA busy_timeout = 5000");
      console.log("ready");
      for (;;) it.exec("BEGIN IMMEDIATE; INSERT INTO notes (body) VALUES ('more'); INSERT INTO tags SELECT max(id), 'of it' FROM notes; COMMIT");`;
    const writer = Bun.spawn([process.execPath, "-e", program], { stdout: "pipe" });
    try {
      await writer.stdout.getReader().read();
      for (let round = 0; round < 3; round++) {
        const { rows } = (await backUp()).backup.manifest;
        // Each note that came has a tag: as many more of the one as of the other.
        expect((rows["notes"] ?? 0) - 2000).toBe((rows["tags"] ?? 0) - 667);
      }
    } finally {
      writer.kill("SIGKILL");
      await writer.exited;
    }
  });

  test("restored gives the rows of its time, and keeps those of now", async () => {
    await backUp();
    await change("DELETE FROM notes WHERE id > 5; CREATE TABLE extra (a)");
    const before = await notes.open();
    const plan = await planRestore(findBackup(notes.backups, notes.path, "latest"), notes);
    expect(plan.target).toMatchObject({
      state: "sound",
      rows: new Map([
        ["extra", 0],
        ["notes", 5],
        ["tags", 2],
      ]),
    });
    expect(await notes.count()).toBe(5);
    before.close();
    const { kept } = await restore("latest");
    expect(await notes.count()).toBe(2000);
    await restore(kept ?? "");
    expect(await notes.count()).toBe(5);
  });

  test("restored over a damaged file leaves that beside it", async () => {
    await backUp();
    const bytes = readFileSync(notes.path);
    bytes.fill(0x5a, 0, 2000);
    writeFileSync(notes.path, bytes);
    const { kept, target } = await restore("latest");
    expect(target.state).toBe("damaged");
    expect(await notes.count()).toBe(2000);
    expect(readFileSync(kept ?? "").equals(bytes)).toBe(true);
  });

  test("restored where nothing is makes the file anew", async () => {
    await backUp();
    for (const suffix of ["", "-wal", "-shm"]) rmSync(notes.path + suffix, { force: true });
    expect((await restore("latest")).kept).toBeNull();
    expect(await notes.count()).toBe(2000);
  });

  test("that is damaged is not restored, and nothing changes", async () => {
    const { backup } = await backUp();
    await change("DELETE FROM notes WHERE id > 5");
    writeFileSync(backup.path, "gone");
    await expect(restore("latest")).rejects.toThrow("is damaged");
    expect(await notes.count()).toBe(5);
    await expect(restore("nowhere.db")).rejects.toThrow("Those of");
  });

  test("can't be written where no folder can be, and leaves nothing", async () => {
    writeFileSync(notes.backups, "a file where the folder should be");
    await expect(backUp()).rejects.toThrow("no copy could be written to");
    expect(readdirSync(notes.folder).some((name) => name.includes(".part"))).toBe(false);
    expect(await notes.count()).toBe(2000);
  });
});

test.skipIf(process.platform === "win32")(
  "a backup that there is no room for says so, and leaves nothing",
  async () => {
    notes = await makeNotes("bun-sqlite");
    const older = (await backUp()).backup;
    const program = join(import.meta.dir, "backup-process.ts");
    // No file may become larger than a part of what the database is.
    const child = Bun.spawn(
      ["sh", "-c", `trap '' XFSZ; ulimit -f 100; exec "$@"`, "sh", process.execPath, program],
      {
        env: { ...process.env, DATABASE_URL: notes.path, BACKUP_DIR: notes.backups },
        stderr: "pipe",
      },
    );
    expect(await new Response(child.stderr).text()).toContain("no copy could be written to");
    expect(await child.exited).toBe(1);
    expect(readdirSync(notes.backups)).toHaveLength(2);
    expect(await verifyBackup(older, "bun-sqlite")).toBeDefined();
    expect(await notes.count()).toBe(2000);
  },
);

describe("a restore", () => {
  beforeEach(async () => {
    notes = await makeNotes("bun-sqlite");
  });

  test("is refused while another process writes, and nothing changes", async () => {
    await backUp();
    await change("DELETE FROM notes WHERE id > 5");
    const program = `
      const { Database } = await import("bun:sqlite");
      const database = new Database(${JSON.stringify(notes.path)});
      database.run("BEGIN IMMEDIATE");
      console.log("ready");
      await Bun.sleep(60_000);
      database.close();`;
    const writer = Bun.spawn([process.execPath, "-e", program], { stdout: "pipe" });
    try {
      await writer.stdout.getReader().read();
      await expect(restore("latest")).rejects.toThrow("stop the server that writes to it");
    } finally {
      writer.kill("SIGKILL");
      await writer.exited;
    }
    expect(await notes.count()).toBe(5);
  });

  test("killed at any moment leaves the database as it was, or as it should be", async () => {
    await change(FILL.repeat(4));
    await backUp();
    await change("DELETE FROM notes WHERE id > 5");
    const program = join(import.meta.dir, "testing/restore-latest.ts");
    const counts = new Set<number>();
    for (let afterLines = 1; afterLines < 6; afterLines++) {
      const child = Bun.spawn([process.execPath, program, notes.path, notes.backups], {
        stdout: "pipe",
      });
      const reader = child.stdout.getReader();
      for (let line = 0; line < afterLines; line++) {
        if ((await reader.read()).done) break;
      }
      child.kill("SIGKILL");
      await child.exited;
      const count = await notes.count();
      expect([5, 10_000]).toContain(count);
      counts.add(count);
      // What the restore kept is of the state before; the newest to restore is still the first.
      for (const { path, manifest } of listBackups(notes.backups, notes.path)) {
        if (manifest?.rows["notes"] === 10_000) continue;
        rmSync(path);
        rmSync(`${path}.json`, { force: true });
      }
    }
    expect(existsSync(notes.path)).toBe(true);
    expect((await restore("latest")).rows.get("notes")).toBe(10_000);
    expect(await notes.count()).toBe(10_000);
  }, 60_000);
});
