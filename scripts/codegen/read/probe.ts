import type { Column } from "drizzle-orm";
import type { Kind } from "../model.ts";

const TIME = "2024-01-02T03:04:05.000Z";

/** Whether a type of either database holds numbers: `unsigned big int`, not `interval` or `point`. */
export const isNumeric = (sqlType: string): boolean =>
  /\b(?:(?:big|small|tiny|medium)?(?:int(?:eger|[248])?|serial)|real|double|float\d?|numeric|decimal)\b/i.test(
    sqlType,
  );

/** Values a driver may give for a column of some SQL type. */
const samples = (sqlType: string): readonly unknown[] => {
  if (isNumeric(sqlType) || /bool/i.test(sqlType)) return [1, 1_700_000_000];
  if (/blob|bytea|json/i.test(sqlType)) return [];
  return ["abc", TIME];
};

const kindOf = (value: unknown): Kind | null => {
  if (typeof value === "string") return "string";
  if (typeof value === "number") return "number";
  if (typeof value === "bigint") return "bigint";
  if (typeof value === "boolean") return "boolean";
  if (value instanceof Uint8Array) return "binary";
  return value instanceof Date && !Number.isNaN(value.getTime()) ? "date" : null;
};

/** What a custom column makes of values from the database, found by trying; null when unclear. */
export const probedKind = (column: Column): Kind | null => {
  const kinds = samples(column.getSQLType()).map((sample): Kind | null => {
    try {
      const value: unknown = column.mapFromDriverValue(sample);
      const kind = kindOf(value);
      // Only what goes back the way it came is that value and no mere reading of it.
      column.mapToDriverValue(value);
      return kind;
    } catch {
      return null;
    }
  });
  const [kind = null] = kinds.filter((one) => one !== null);
  const certain = kind === "date" || kinds.every((one) => one === kind);
  return certain ? kind : null;
};
