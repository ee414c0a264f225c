import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Connection, DriverName } from "../../drivers/connection.ts";
import { openConnection } from "../../drivers/open-connection.ts";

/** A folder with a database of notes, each with as many tags as its number's remainder by three. */
export interface Notes {
  readonly folder: string;
  readonly path: string;
  readonly backups: string;
  open(): Promise<Connection>;
  /** How many notes there are, and that no tag is without its note. */
  count(): Promise<number>;
  remove(): void;
}

const SCHEMA = `
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
CREATE TABLE tags (note INTEGER NOT NULL REFERENCES notes (id) ON DELETE CASCADE, tag TEXT NOT NULL);
CREATE INDEX tags_note_idx ON tags (note);`;

export const FILL = `
INSERT INTO notes (body) WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
  SELECT hex(randomblob(60)) FROM n;
INSERT INTO tags SELECT id, 'tag ' || id FROM notes WHERE id % 3 = 1;`;

export const makeNotes = async (driver: DriverName): Promise<Notes> => {
  const folder = mkdtempSync(join(tmpdir(), "headwater-backup-"));
  const path = join(folder, "notes.db");
  const open = () => openConnection({ path }, driver);
  const connection = await open();
  connection.exec(SCHEMA + FILL);
  connection.close();
  return {
    folder,
    path,
    backups: join(folder, "backups"),
    open,
    async count() {
      const reader = await open();
      const [first] = reader.values(
        "SELECT count(*), (SELECT count(*) FROM pragma_foreign_key_check), (SELECT * FROM pragma_integrity_check) FROM notes",
      );
      reader.close();
      if (first?.[1] !== 0 || first[2] !== "ok") throw new Error(`unsound: ${first?.join()}`);
      return Number(first[0]);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
