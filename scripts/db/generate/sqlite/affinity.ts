import { quoteName } from "@headwater/database/structure";

export type Affinity = "INTEGER" | "TEXT" | "BLOB" | "REAL" | "NUMERIC";

/** The rules of SQLite, in their order. */
export const affinityOf = (type: string): Affinity => {
  if (/int/i.test(type)) return "INTEGER";
  if (/char|clob|text/i.test(type)) return "TEXT";
  if (type === "" || /blob/i.test(type)) return "BLOB";
  return /real|floa|doub/i.test(type) ? "REAL" : "NUMERIC";
};

/** A condition for values of this column that a change of type would make others; null for none. */
export const wouldChange = (column: string, from: Affinity, to: Affinity): string | null => {
  const x = quoteName(column);
  if (from === to || to === "BLOB") return null;
  if (to === "TEXT") {
    return `typeof(${x}) = 'blob' OR (typeof(${x}) = 'real' AND CAST(CAST(${x} AS TEXT) AS REAL) <> ${x})`;
  }
  // A text must be the number's own way of writing it: '007' and '1e3' are not.
  const asText = (type: string): string =>
    `CAST(CAST(${x} AS ${type}) AS TEXT) = CAST(${x} AS TEXT)`;
  switch (to) {
    case "INTEGER":
      return `typeof(${x}) = 'blob' OR (typeof(${x}) = 'text' AND NOT ${asText("INTEGER")}) OR (typeof(${x}) = 'real' AND CAST(${x} AS INTEGER) <> ${x})`;
    case "REAL":
      return `typeof(${x}) = 'blob' OR (typeof(${x}) = 'text' AND NOT (${asText("INTEGER")} OR ${asText("REAL")})) OR (typeof(${x}) = 'integer' AND CAST(CAST(${x} AS REAL) AS INTEGER) <> ${x})`;
    case "NUMERIC":
      return `typeof(${x}) = 'blob' OR (typeof(${x}) = 'text' AND NOT ${asText("NUMERIC")})`;
  }
};

/** The value in its new type. */
export const converted = (column: string, from: Affinity, to: Affinity): string =>
  from === to || to === "BLOB" ? quoteName(column) : `CAST(${quoteName(column)} AS ${to})`;
