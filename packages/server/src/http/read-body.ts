import type { Schema } from "@headwater/database/wire";
import type { Context } from "hono";
import type { ServerEnv } from "../server-env.ts";
import { readJson } from "./json-body.ts";
import { invalid, validate } from "./validate.ts";

/**
 * The JSON body of a request as a schema has it, for hand-written routes.
 * @throws {RequestError} 415, 400 or 422 with all issues
 */
export const readBody = async <Output>(
  c: Context<ServerEnv>,
  schema: Schema<Output>,
): Promise<Output> => {
  const result = validate(schema, await readJson(c.req.raw));
  if (result.issues !== undefined) throw invalid(result.issues);
  return result.data;
};
