import { formatBase64, parseBase64 } from "./base64.ts";
import type { ValueKind } from "./shape.ts";

/** Kinds whose form on the wire is not their form in code. */
export const isEncoded = (kind: ValueKind): boolean =>
  kind === "date" || kind === "bigint" || kind === "binary";

/** A value in its form on the wire. What has that form already, and null, stays as it is. */
export function encodeValue(kind: ValueKind, value: unknown): unknown {
  if (kind === "date" && value instanceof Date) return value.toISOString();
  if (kind === "bigint" && typeof value === "bigint") return value.toString();
  if (kind === "binary" && value instanceof Uint8Array) return formatBase64(value);
  return value;
}

/** A value of a trusted answer in its form in code. What has that form already stays as it is. */
export function decodeValue(kind: ValueKind, wire: unknown): unknown {
  if (typeof wire !== "string") return wire;
  if (kind === "date") return new Date(wire);
  if (kind === "bigint") return BigInt(wire);
  if (kind === "binary") return decodeBinary(wire);
  return wire;
}

/** A list of values of a kind, or a list of such lists, in its form on the wire. */
export const encodeList = (kind: ValueKind, value: unknown): unknown =>
  Array.isArray(value) ? value.map((one) => encodeList(kind, one)) : encodeValue(kind, value);

/** A list of a trusted answer in its form in code. */
export const decodeList = (kind: ValueKind, wire: unknown): unknown =>
  Array.isArray(wire) ? wire.map((one) => decodeList(kind, one)) : decodeValue(kind, wire);

function decodeBinary(wire: string): Uint8Array {
  const bytes = parseBase64(wire);
  if (bytes === undefined) throw new TypeError("expected base64");
  return bytes;
}
