import type { Column, Table } from "../../codegen/model.ts";
import type { TriedDatabase } from "../output/load-output.ts";
import type { Draw } from "../values/named-text.ts";
import { storedValues } from "../values/stored-values.ts";
import { repositoryOf } from "./any-repository.ts";

interface Codec {
  bind(value: unknown): unknown;
  decode(value: unknown): unknown;
}

const isCodec = (value: unknown): value is Codec =>
  typeof value === "object" &&
  value !== null &&
  typeof Reflect.get(value, "bind") === "function" &&
  typeof Reflect.get(value, "decode") === "function";

/** How a table's repository reads and writes one column: its own affair, looked at to make up values. */
const codecOf = (database: TriedDatabase, table: string, column: string): Codec | null => {
  const runtime: unknown = Reflect.get(repositoryOf(database, table), "runtime");
  const columns: unknown = Reflect.get(Object(runtime), "columns");
  const found: unknown = columns instanceof Map ? columns.get(column) : null;
  const codec: unknown = Reflect.get(Object(found), "codec");
  return isCodec(codec) ? codec : null;
};

/** What is read of a stored value, when it is written and read again as the same. */
const readBack = ({ bind, decode }: Codec, stored: unknown): readonly unknown[] => {
  try {
    const value = decode(stored);
    const again = decode(bind(value));
    return value !== null && value !== undefined && Bun.deepEquals(value, again) ? [value] : [];
  } catch {
    return [];
  }
};

/** Made-up values of custom types that keep them in a form of their own: read from made-up stored ones. */
export const customForms =
  (database: TriedDatabase) =>
  (table: Table, column: Column, draw: Draw): readonly unknown[] => {
    if (column.storage !== "custom" || !(column.ownForm || column.exacting)) return [];
    const codec = codecOf(database, table.name, column.name);
    if (codec === null) return [];
    return storedValues(column, draw, table.names.one).flatMap((stored) => readBack(codec, stored));
  };
