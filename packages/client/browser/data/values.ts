import type { DescribedColumn } from "@headwater/api-client/filter";

const pad = (value: number, length = 2): string => String(value).padStart(length, "0");

const dayOf = (at: Date): string =>
  `${pad(at.getUTCFullYear(), 4)}-${pad(at.getUTCMonth() + 1)}-${pad(at.getUTCDate())}`;

/** Whether a date column holds days without a time. */
export const isDay = ({ schema }: DescribedColumn): boolean => schema["format"] === "date";

/** A date in UTC as people read it, as short as it can be told without losing anything. */
export const dateText = (at: Date, onlyDay: boolean): string => {
  if (Number.isNaN(at.getTime())) return "not a date";
  if (onlyDay) return dayOf(at);
  const ms = at.getUTCMilliseconds();
  const time = `${pad(at.getUTCHours())}:${pad(at.getUTCMinutes())}:${pad(at.getUTCSeconds())}`;
  return `${dayOf(at)} ${time}${ms === 0 ? "" : `.${pad(ms, 3)}`}`;
};

const UNITS = ["bytes", "kB", "MB", "GB"];

export const sizeText = (bytes: number): string => {
  let size = bytes;
  let unit = 0;
  while (size >= 1_000 && unit < UNITS.length - 1) {
    size /= 1_000;
    unit += 1;
  }
  return `${unit === 0 ? size : size.toFixed(1)} ${UNITS[unit] ?? ""}`;
};

/** Whether values stand at the right, as numbers do. */
export const isNumber = ({ kind }: Pick<DescribedColumn, "kind">): boolean =>
  kind === "integer" || kind === "number" || kind === "bigint" || kind === "decimal";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** What one value of a column of lists is. */
export const elementColumn = (column: DescribedColumn): DescribedColumn => {
  const { element, schema, ...rest } = column;
  const items = schema["items"];
  return { ...rest, kind: element ?? column.kind, schema: isObject(items) ? items : {} };
};

/** Whether a column holds lists of values that can be edited one by one. */
export const isList = ({ element, nested }: DescribedColumn): boolean =>
  element !== undefined && element !== "json" && element !== "binary" && nested !== true;

/** JSON of a value, bigints and dates of lists as the wire has them. */
export const jsonText = (value: unknown, indent?: number): string =>
  JSON.stringify(
    value,
    (_key, inner: unknown) => (typeof inner === "bigint" ? inner.toString() : inner),
    indent,
  );

/** A value that is not null, on one line. */
export const valueText = (column: DescribedColumn, value: unknown): string => {
  if (value instanceof Date) return dateText(value, isDay(column));
  if (value instanceof Uint8Array) return sizeText(value.length);
  if (column.kind === "json") return jsonText(value);
  return String(value);
};

/** A type's name as people say it: without the quotes that SQL needs around names of one's own. */
export const typeName = ({ sqlType }: DescribedColumn): string => sqlType.replaceAll('"', "");
