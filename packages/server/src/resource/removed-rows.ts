import type { Deleted } from "@headwater/database/filter";
import type { TableModel } from "@headwater/database/model";
import type { Context } from "hono";
import { RequestError } from "../problem/request-error.ts";
import { whenReady } from "../http/when-ready.ts";
import type { ServerEnv } from "../server-env.ts";

const refusal = ({ name }: TableModel): RequestError => {
  const detail = `Removed ${name} are not for you to read`;
  const issue = { path: ["deleted"], code: "FORBIDDEN", message: detail };
  return new RequestError("FORBIDDEN", detail, { issues: [issue] });
};

/**
 * Goes on to a read, if who asks may see what it asks for.
 * @throws {RequestError} FORBIDDEN
 */
export const allowing = (
  c: Context<ServerEnv>,
  model: TableModel,
  deleted: Deleted | undefined,
  read: () => Response | Promise<Response>,
): Response | Promise<Response> => {
  if (deleted === undefined || model.softDelete?.readable === true) return read();
  const allowed = c.env.mayReadDeleted(c.req.raw, model.name);
  const go = (may: boolean) => {
    if (may) return read();
    throw refusal(model);
  };
  return whenReady(allowed, go);
};
