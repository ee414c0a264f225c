import type { SqlValue } from "../engine/operation.ts";
import { QueryProblem } from "../filter/issues.ts";
import type { Storage } from "../model.ts";
import type { ResolvedSort, ResolvedTerm } from "./sort.ts";

const LONGEST_CURSOR = 16_384;

/** JSON has no infinities, and bytes come as hexadecimal digits. */
type CursorValue = string | number | null | { readonly n: string } | { readonly x: string };

const pack = (value: SqlValue): CursorValue => {
  if (typeof value === "bigint") return value.toString();
  if (value instanceof Uint8Array) return { x: Buffer.from(value).toString("hex") };
  return typeof value === "number" && !Number.isFinite(value) ? { n: String(value) } : value;
};

const unpack = (value: unknown): SqlValue | undefined => {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  if (typeof value !== "object") return undefined;
  if ("n" in value && (value.n === "Infinity" || value.n === "-Infinity")) return Number(value.n);
  if ("x" in value && typeof value.x === "string")
    return new Uint8Array(Buffer.from(value.x, "hex"));
  return undefined;
};

/** Dates that databases give as text. */
const TEXT_DATES: ReadonlySet<Storage> = new Set(["isoText", "timestamp"]);

const fits = (term: ResolvedTerm, value: SqlValue): boolean => {
  if (value === null) return term.nullable;
  const { kind, storage } = term.column.model;
  if (storage === "custom") return true;
  switch (kind) {
    case "string":
    case "enum":
      return typeof value === "string";
    case "bigint":
      return typeof value === "string" && /^-?\d{1,20}$/.test(value);
    case "decimal":
      return typeof value === "string" || typeof value === "number";
    case "date":
      return typeof value === (TEXT_DATES.has(storage) ? "string" : "number");
    default:
      return typeof value === "number";
  }
};

const problem = (message: string) =>
  new QueryProblem([{ path: ["cursor"], code: "CURSOR", message }]);

/** Names a row's place in a sort, for the next page to begin after it. */
export const writeCursor = (sort: ResolvedSort, values: readonly SqlValue[]): string =>
  Buffer.from(JSON.stringify([sort.signature, ...values.map(pack)])).toString("base64url");

/** Names a place by the rows before it, where nothing tells rows apart. */
export const writePlace = (sort: ResolvedSort, rows: number): string =>
  Buffer.from(JSON.stringify([sort.signature, rows])).toString("base64url");

/** @throws {QueryProblem} when the cursor is broken or of another sort */
export const readPlace = (sort: ResolvedSort, cursor: string): number => {
  const [rows, ...more] = readContent(sort, cursor);
  if (more.length > 0 || !Number.isSafeInteger(rows) || Number(rows) < 0) throw problem(BROKEN);
  return Number(rows);
};

/** @throws {QueryProblem} when the cursor is broken or of another sort */
export const readCursor = (sort: ResolvedSort, cursor: string): SqlValue[] => {
  const values = readContent(sort, cursor).map(unpack);
  if (values.length !== sort.terms.length) throw problem(BROKEN);
  return sort.terms.map((term, place) => {
    const value = values[place];
    if (value === undefined || !fits(term, value)) throw problem(BROKEN);
    return value;
  });
};

const BROKEN = "is broken: take nextCursor of a page as it is";

/** What stands in a cursor behind the name of its sort. */
const readContent = (sort: ResolvedSort, cursor: string): unknown[] => {
  if (cursor.length > LONGEST_CURSOR) throw problem(BROKEN);
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    throw problem(BROKEN);
  }
  if (!Array.isArray(content)) throw problem(BROKEN);
  const [signature, ...packed] = content as unknown[];
  if (typeof signature !== "string") throw problem(BROKEN);
  if (signature !== sort.signature) {
    throw problem(`belongs to a page sorted by ${signature}, this one is by ${sort.signature}`);
  }
  return packed;
};
