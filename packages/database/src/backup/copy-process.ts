/**
 * Copies files, and has them on the disk before it ends: `copy-process.ts FROM TO [FROM TO …]`. A
 * process of its own, because one that closes a file of SQLite's loses every lock it holds on it
 * (https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_).
 */
import { constants, copyFileSync } from "node:fs";
import { flush } from "./flush.ts";

try {
  const files = process.argv.slice(2);
  for (let at = 0; at + 1 < files.length; at += 2) {
    const [from = "", to = ""] = files.slice(at, at + 2);
    // Where the file system can share blocks, nothing is copied at all.
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
    flush(to);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
