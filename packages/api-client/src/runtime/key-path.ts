import type { ResourceShape } from "@headwater/database/filter";
import { ApiError } from "./api-error.ts";

/**
 * The key of a row as path segments: `7`, `core/5f0e`. Takes a plain value, an object of the key's
 * columns, or a whole row.
 */
export const keyText = (shape: ResourceShape, key: unknown): string =>
  segments(shape, key).map(encodeURIComponent).join("/");

/** The same for an address. @throws {ApiError} when the key can't stand in one */
export const keyPath = (shape: ResourceShape, key: unknown): string => {
  // An address can't hold these: they stand for a folder, or for nothing at all.
  const index = segments(shape, key).findIndex((text) => /^\.{0,2}$/.test(text));
  if (index === -1) return keyText(shape, key);
  const column = shape.key[index] ?? "";
  const message = `${column} of a row of ${shape.name} is missing, or can't stand in an address`;
  throw new ApiError({
    code: "BAD_REQUEST",
    status: 0,
    detail: message,
    issues: [{ path: [column], code: "VALUE", message }],
  });
};

const segments = (shape: ResourceShape, key: unknown): string[] =>
  shape.key.map((column) => {
    const value = isRecord(key) ? key[column] : shape.key.length === 1 ? key : undefined;
    return value instanceof Date ? value.toISOString() : String(value ?? "");
  });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !(value instanceof Date);
