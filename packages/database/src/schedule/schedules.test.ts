import { afterEach, beforeEach, expect, setDefaultTimeout, test } from "bun:test";
import { existsSync } from "node:fs";
import { backupConfigFaults } from "../backup/backup-config.ts";
import { makeNotes, type Notes } from "../backup/testing/notes.ts";
import { maintenanceConfigFaults } from "./maintenance-config.ts";
import { startJobs } from "./schedules.ts";
import { runBackup } from "./run-backup.ts";

setDefaultTimeout(30_000);

let notes: Notes;
beforeEach(async () => {
  notes = await makeNotes("bun-sqlite");
});
afterEach(() => notes.remove());

test("a scheduled backup is made in another process, with its rule", async () => {
  const environment = {
    ...process.env,
    DATABASE_URL: notes.path,
    BACKUP_DIR: notes.backups,
    BACKUP_KEEP: "last=1",
  };
  const { path: first } = await runBackup(environment);
  const { path: second } = await runBackup(environment);
  expect([await Bun.file(first).exists(), await Bun.file(second).exists()]).toEqual([false, true]);
});

test("a job runs by the clock, is told, and goes on after a run that failed", async () => {
  const environment = { ...process.env, DATABASE_URL: notes.path, BACKUP_DIR: notes.backups };
  const told: string[] = [];
  const { promise: both, resolve } = Promise.withResolvers<void>();
  const tell = (word: string) => {
    told.push(word);
    if (told.length === 2) resolve();
  };
  let runs = 0;
  const stop = startJobs(
    [
      {
        name: "backup",
        pattern: "* * * * * *",
        async run() {
          if (runs++ === 0) throw new Error("not now");
          return runBackup(environment);
        },
      },
      { name: "nothing", pattern: null, run: () => Promise.reject(new Error("never")) },
    ],
    {
      info: ({ path }: { path?: string }, message) =>
        tell(`${message}: ${existsSync(path ?? "") ? "there" : "missing"}`),
      error: ({ err }: { err?: Error }, message) => tell(`${message}: ${err?.message}`),
    },
  );
  await both;
  stop();
  expect(told).toEqual(["backup failed: not now", "backup done: there"]);
});

test("one that can't be made says why", async () => {
  const environment = { ...process.env, DATABASE_URL: notes.path, BACKUP_DIR: notes.path };
  await expect(runBackup(environment)).rejects.toThrow("no copy could be written to");
});

test("a wrong schedule or rule is named", () => {
  expect(backupConfigFaults({ BACKUP_SCHEDULE: "daily", BACKUP_KEEP: "all" })).toEqual([
    expect.stringContaining("BACKUP_SCHEDULE: expected five fields of cron"),
    expect.stringContaining("BACKUP_KEEP: expected counts such as"),
  ]);
  expect(maintenanceConfigFaults({ OPTIMIZE_SCHEDULE: "0 0 31 2 *" })).toHaveLength(1);
  expect(maintenanceConfigFaults({ OPTIMIZE_SCHEDULE: "never" })).toEqual([]);
});
