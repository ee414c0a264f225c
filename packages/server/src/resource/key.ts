import type { TableModel } from "@headwater/database/model";
import type { Schema } from "@headwater/database/wire";
import type { Context } from "hono";
import { encodeValue } from "@headwater/database/filter";
import { RequestError } from "../problem/request-error.ts";
import type { ServerEnv } from "../server-env.ts";
import type { KeyColumns, WireRow } from "./resource-repository.ts";
import { isObject } from "./resource-body.ts";
import { validate } from "../http/validate.ts";

/** Checks a key's columns, as a path or a body has them. @throws {RequestError} BAD_REQUEST */
const checked = (schema: Schema, columns: unknown, at: readonly string[]): KeyColumns => {
  const result = validate(schema, columns, at);
  if (result.issues === undefined && isObject(result.data)) return result.data;
  throw new RequestError("BAD_REQUEST", "This can't be a key", { issues: result.issues ?? [] });
};

/** The key a path names, one segment for each column. */
export const pathKey = (c: Context<ServerEnv>, { key }: TableModel, schema: Schema): KeyColumns => {
  const columns: Record<string, string | undefined> = {};
  for (const name of key) columns[name] = c.req.param(name);
  return checked(schema, columns, []);
};

/** The key a body names: its value, or an object of its columns when there are several. */
export const bodyKey = (value: unknown, { key }: TableModel, schema: Schema): KeyColumns => {
  const [only] = key;
  return checked(
    schema,
    key.length === 1 && only !== undefined && !isObject(value) ? { [only]: value } : value,
    ["key"],
  );
};

/** The path of a row: `/api/team-members/<teamId>/<userId>`; none when the table has no key. */
export const rowPath = ({ path, key, columns }: TableModel, row: WireRow): string | undefined => {
  if (key.length === 0) return undefined;
  const segments = key.map((name) =>
    encodeURIComponent(String(encodeValue(columns[name]?.kind ?? "string", row[name]))),
  );
  return `/api/${path}/${segments.join("/")}`;
};
