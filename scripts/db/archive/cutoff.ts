import { ConfigurationError } from "@headwater/database/errors";
import type { ArchiveRule } from "@headwater/database/archive";
import { nameOf } from "@headwater/database/structure";
import type { SchemaModel } from "../../codegen/model.ts";

const DAY_MS = 86_400_000;

/**
 * The moment before which rows are old, as the rule's column keeps it.
 * @throws {ConfigurationError} when the schema has no such column, or it holds no moments
 */
export const cutoffOf = (rule: ArchiveRule, model: SchemaModel, now: Date): string | number => {
  const table = model.tables.find(
    ({ table: name, schema }) => nameOf({ name, schema }) === rule.table,
  );
  const column = table?.columns.find((it) => it.column === rule.by);
  if (table === undefined || column === undefined) {
    throw new ConfigurationError(
      `schema.ts has no column ${rule.table}.${rule.by}: a rule names them as the database does`,
    );
  }
  const moment = now.getTime() - rule.olderThanDays * DAY_MS;
  if (column.storage === "seconds") return Math.floor(moment / 1000);
  if (column.storage === "milliseconds") return moment;
  const isMoment = column.storage === "isoText" || /^(timestamp|date)\b/.test(column.sqlType);
  if (isMoment) return new Date(moment).toISOString();
  throw new ConfigurationError(
    `${rule.table}.${rule.by} holds no moments that rows could be old by`,
  );
};
