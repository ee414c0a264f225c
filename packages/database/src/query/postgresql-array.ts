const element = (value: unknown): string => {
  if (value === null || value === undefined) return "NULL";
  if (Array.isArray(value)) return arrayLiteral(value);
  const text =
    value instanceof Uint8Array ? `\\x${Buffer.from(value).toString("hex")}` : String(value);
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
};

/** A list as PostgreSQL writes arrays: `{"a","b"}`. */
export const arrayLiteral = (values: readonly unknown[]): string =>
  `{${values.map(element).join(",")}}`;
