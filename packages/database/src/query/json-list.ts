export const jsonValue = (value: unknown): unknown => {
  if (typeof value === "bigint") return value.toString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  return Array.isArray(value) ? value.map(jsonValue) : value;
};

/** JSON of a list of values: bigints as digits, bytes as hexadecimal digits. */
export const jsonList = (values: readonly unknown[]): string =>
  JSON.stringify(values.map(jsonValue));
