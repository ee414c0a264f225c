import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import type { AppliedMigration } from "../../migrator/migration-database.ts";
import type { Structure } from "../../structure/structure.ts";
import type { DumpedObject } from "./objects.ts";

/** Where a sequence stands; it goes by the column that it numbers, or by its own name. */
export interface SequenceState {
  readonly name: string;
  readonly column: string | null;
  readonly value: string;
  readonly isCalled: boolean;
}

/** What stands before the rows. */
export interface DumpHeader {
  readonly headwater: "postgresql";
  readonly format: 1 | 2;
  readonly structure: Structure;
  readonly migrations: readonly AppliedMigration[];
  readonly sequences: readonly SequenceState[];
  /** What is there beside tables, sequences and what belongs to them; of format 1 nothing. */
  readonly objects?: readonly DumpedObject[];
  /** Names of what is there and not in the dump. */
  readonly leftOut?: readonly string[];
}

/** A row: its values as PostgreSQL writes them. */
export type DumpedRow = readonly (string | null)[];

/**
 * One line of a dump, as JSON: the header; for each table its name and columns, and then its rows by
 * the hundreds; at last how many there are, so that one that was cut off is known.
 */
export type DumpLine =
  | DumpHeader
  | { readonly table: string; readonly columns: readonly string[] }
  | readonly DumpedRow[]
  | { readonly rows: Readonly<Record<string, number>> };

const asText = async function* (lines: AsyncIterable<DumpLine>): AsyncGenerator<string> {
  for await (const line of lines) yield `${JSON.stringify(line)}\n`;
};

export const writeDump = (path: string, lines: AsyncIterable<DumpLine>): Promise<void> =>
  pipeline(Readable.from(asText(lines)), createGzip({ level: 4 }), createWriteStream(path));

/**
 * Reads a dump from its beginning; of one that is cut off or changed, what comes before that.
 * @throws when it isn't one, or is damaged
 */
export const readDump = async function* (path: string): AsyncGenerator<DumpLine> {
  const unzipped = createReadStream(path).pipe(createGunzip());
  const failed = Promise.withResolvers<never>();
  failed.promise.catch(() => {});
  unzipped.on("error", failed.reject);
  const lines = createInterface({ input: unzipped, crlfDelay: Number.POSITIVE_INFINITY });
  const each = lines[Symbol.asyncIterator]();
  try {
    for (;;) {
      // A stream that fails doesn't end the lines that are read from it.
      const next = await Promise.race([each.next(), failed.promise]);
      if (next.done === true) return;
      yield JSON.parse(next.value) as DumpLine;
    }
  } finally {
    lines.close();
    unzipped.destroy();
  }
};

/** @throws when it is none, or one of another version */
export const readHeader = async (path: string): Promise<DumpHeader> => {
  for await (const line of readDump(path)) {
    if ("headwater" in line && line.headwater === "postgresql" && line.format <= 2) return line;
    break;
  }
  throw new Error("it is no backup of a PostgreSQL database, or of another version");
};

/** Counts the rows of each table by reading all of them. @throws when it is damaged */
export const countDump = async (path: string): Promise<Map<string, number>> => {
  const counts = new Map<string, number>();
  let table = "";
  for await (const line of readDump(path)) {
    if ("table" in line) {
      table = line.table;
      counts.set(table, 0);
    } else if (Array.isArray(line)) counts.set(table, (counts.get(table) ?? 0) + line.length);
    else if ("rows" in line) {
      const wrong = Object.entries(line.rows).find(([name, rows]) => counts.get(name) !== rows);
      if (wrong === undefined) return counts;
      throw new Error(`it has ${counts.get(wrong[0]) ?? 0} of ${wrong[1]} rows of ${wrong[0]}`);
    }
  }
  throw new Error("it was cut off");
};
