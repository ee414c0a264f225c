import type { FilterValue } from "./filter.ts";
import type { ValueKind } from "./shape.ts";
import { compareText } from "./text.ts";

/** A value that can be compared, as it stands in a row. */
export const isComparable = (value: unknown): value is FilterValue =>
  typeof value === "string" ||
  typeof value === "number" ||
  typeof value === "bigint" ||
  typeof value === "boolean" ||
  value instanceof Date;

/** The order of two values of one kind: below, above or at zero. */
export function compareValues(kind: ValueKind, a: FilterValue, b: FilterValue): number {
  if (kind === "decimal") return compareDecimals(String(a), String(b));
  if (typeof a === "string" && typeof b === "string") return compareText(a, b);
  return a < b ? -1 : a > b ? 1 : 0;
}

const DECIMAL = /^([+-]?)0*(\d*)(?:\.(\d*?)0*)?$/;

/** Compares decimal numbers by all their digits. */
function compareDecimals(a: string, b: string): number {
  const left = DECIMAL.exec(a);
  const right = DECIMAL.exec(b);
  if (left === null || right === null) return Math.sign(Number(a) - Number(b));
  const leftSign = signOf(left);
  const rightSign = signOf(right);
  if (leftSign !== rightSign) return leftSign - rightSign;
  const [, , leftWhole = "", leftFraction = ""] = left;
  const [, , rightWhole = "", rightFraction = ""] = right;
  const size =
    leftWhole.length - rightWhole.length ||
    compareText(leftWhole, rightWhole) ||
    compareText(leftFraction, rightFraction);
  return size * leftSign;
}

function signOf([, sign, whole = "", fraction = ""]: RegExpExecArray): number {
  if (whole === "" && fraction === "") return 0;
  return sign === "-" ? -1 : 1;
}
