import type { Kind } from "../model.ts";
import type { ColumnFacts } from "../read/facts.ts";
import { isNumeric } from "../read/probe.ts";

const TEXTS = ["abc", "ABC def", "Zürich", "a%b_c", "7e57d004-2b97-4e7a-b45f-5387367791cd"];

const NUMBERS = [-10, -9, 2, 9, 10, 100];

/** Values in their order; of other kinds nobody asks for an order. */
const ordered: Partial<Record<Kind, readonly unknown[]>> = {
  integer: NUMBERS,
  number: NUMBERS,
  bigint: [-10n, -9n, 2n, 9n, 10n, 100n],
  date: ["1969-12-31", "1999-02-03", "2024-10-02", "2024-11-01"].map((day) => new Date(day)),
};

/** What the database gets of a value; undefined where the type refuses it. */
const stored = (custom: NonNullable<ColumnFacts["custom"]>, value: unknown): unknown => {
  try {
    return custom.mapToDriverValue(value);
  } catch {
    return undefined;
  }
};

const keeps = (custom: NonNullable<ColumnFacts["custom"]>, text: string): boolean | null => {
  const driver = stored(custom, text);
  if (driver === undefined) return null;
  try {
    return driver === text && custom.mapFromDriverValue(driver) === text;
  } catch {
    return false;
  }
};

/** Whether the database puts texts in the order of the values that they stand for. */
const compares = (sqlType: string): boolean => isNumeric(sqlType) || /date|time/i.test(sqlType);

const ascends = (values: readonly unknown[]): boolean =>
  values.every((value, place) => {
    const before = values[place - 1];
    if (place === 0) return true;
    if (typeof value === "string" && typeof before === "string") return before < value;
    if (typeof value === "bigint" && typeof before === "bigint") return before < value;
    return Number(before) < Number(value);
  });

/**
 * Whether a custom type keeps values in a form of its own: texts and numbers that are others in the
 * database, or values whose order is not the order of what is stored. Found by trying.
 */
export const hasOwnForm = ({ kind, values, custom, sqlType }: ColumnFacts): boolean => {
  if (custom === undefined) return false;
  if (kind === "string" || kind === "enum") {
    const tried = (values ?? TEXTS).map((text) => keeps(custom, text));
    const known = tried.filter((same) => same !== null);
    return known.length === 0 || known.includes(false);
  }
  const samples = ordered[kind];
  if (samples === undefined) return false;
  const kept = samples.map((value) => stored(custom, value));
  if (kept.includes(undefined)) return true;
  // Sums are the database's: it would add up what is stored.
  const isNumber = kind !== "date";
  if (isNumber && kept.some((value, place) => Number(value) !== Number(samples[place])))
    return true;
  const isText = kept.some((value) => typeof value === "string");
  return !(isText && compares(sqlType)) && !ascends(kept);
};

/** Values of the kinds that are themselves in JSON. */
const plain: Partial<Record<Kind, readonly unknown[]>> = {
  string: TEXTS,
  integer: NUMBERS,
  number: NUMBERS,
  boolean: [false, true],
};

const objects = [{ note: "row 1", tags: ["first"], count: 1 }, {}];

/** Whether a custom type of JSON stores objects that it then reads as nothing, or fails on. */
export const isExacting = ({ kind, custom }: ColumnFacts): boolean =>
  kind === "json" &&
  custom !== undefined &&
  objects.every((value) => {
    const driver = stored(custom, value);
    try {
      return driver !== undefined && custom.mapFromDriverValue(driver) === null;
    } catch {
      return true;
    }
  });

/**
 * Whether a custom type stores the same value in another way each time, as one that encrypts does, or
 * another for what it has given back, as one that hashes does: then the database finds nothing by a
 * value. Found by trying.
 */
export const isUnsteady = ({ kind, custom }: ColumnFacts): boolean =>
  custom !== undefined &&
  (plain[kind] ?? []).some((value) => {
    const first = stored(custom, value);
    if (first === undefined) return false;
    try {
      const back: unknown = custom.mapFromDriverValue(first);
      return [value, back].some((one) => !Bun.deepEquals(stored(custom, one), first));
    } catch {
      return true;
    }
  });
