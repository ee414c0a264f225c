import type { Column } from "../../codegen/model.ts";

const isWhole = (value: unknown): value is string | number | bigint =>
  ["string", "number", "bigint"].includes(typeof value) && /^-?\d+$/.test(String(value));

/**
 * What a column holds to point at a value that another column has: SQLite lets a text point at a
 * number. Undefined where it can't hold that.
 */
export const heldAs = ({ kind }: Pick<Column, "kind">, value: unknown): unknown => {
  const isNumber = typeof value === "number" || typeof value === "bigint";
  switch (kind) {
    case "string":
      return isNumber ? String(value) : typeof value === "string" ? value : undefined;
    case "integer":
    case "number":
      if (typeof value === "number") return value;
      return isWhole(value) && Number.isSafeInteger(Number(value)) ? Number(value) : undefined;
    case "bigint":
      return isWhole(value) ? BigInt(value) : undefined;
    default:
      return value;
  }
};
