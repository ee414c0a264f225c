import type { ResourceSchemas, Schema } from "@headwater/database/wire";
import { z } from "zod";
import type { Handler } from "../server-env.ts";
import { readHandlers } from "./read-handlers.ts";
import type { ResourceRepository, ViewRepository } from "./resource-repository.ts";
import { treeHandlers } from "./tree-handlers.ts";
import { writeHandlers } from "./write-handlers.ts";

/** One handler for each route of a resource. */
export interface ResourceHandlers {
  /** `GET /` */
  readonly list: Handler;
  /** `GET /aggregate` */
  readonly aggregate: Handler;
  /** `POST /`: one row (an object), or many (an array). */
  readonly create: Handler;
  /** `PATCH /?…`: every row that meets the filter. */
  readonly updateMany: Handler;
  /** `DELETE /?…`: every row that meets the filter. */
  readonly removeMany: Handler;
  /** `GET /:id` */
  readonly get: Handler;
  /** `PATCH /:id` */
  readonly update: Handler;
  /** `PUT /:id` */
  readonly upsert: Handler;
  /** `DELETE /:id` */
  readonly remove: Handler;
  /** `GET /:id/ancestors`, of trees: all rows above, the root first. */
  readonly ancestors: Handler;
  /** `GET /:id/children`: a list of the rows right below. */
  readonly children: Handler;
  /** `GET /:id/descendants?depth=`: a list of the rows below. */
  readonly descendants: Handler;
  /** `POST /:id/move`: the parent is in the body, by the name of its column. */
  readonly move: Handler;
  /** `POST /:id/restore`, of tables that keep removed rows. */
  readonly restore: Handler;
}

/** One handler for each route of a view. */
export type ViewHandlers = Pick<ResourceHandlers, "list" | "aggregate" | "get">;

/**
 * The handlers of a resource's routes. A generated router hangs them up:
 *
 * ```ts
 * import type { ServerEnv } from "@headwater/server/env";
 * import { resourceHandlers } from "@headwater/server/resource";
 *
 * export const ticketsRoutes = (tickets: TicketsRepository) => {
 *   const on = resourceHandlers(tickets, ticketsSchemas);
 *   const routes = new Hono<ServerEnv>();
 *   routes.get("/", on.list);
 *   routes.get("/aggregate", on.aggregate);
 *   routes.post("/", on.create);
 *   routes.patch("/", on.updateMany);
 *   routes.delete("/", on.removeMany);
 *   routes.get("/:id", on.get);
 *   routes.patch("/:id", on.update);
 *   routes.put("/:id", on.upsert);
 *   routes.delete("/:id", on.remove);
 *   return routes;
 * };
 * ```
 *
 * A table that keeps removed rows has `routes.post("/:id/restore", on.restore)` besides, and a tree
 * `ancestors`, `children`, `descendants` and `move` likewise.
 * A composite key has one parameter per column, named as the column, in key order. A table without
 * a key has the first five only.
 */
export const resourceHandlers = (
  repository: ResourceRepository,
  schemas: ResourceSchemas,
): ResourceHandlers => ({
  ...readHandlers(repository, schemas.key),
  ...writeHandlers(repository, schemas),
  ...treeHandlers(repository, schemas),
});

/** The handlers of a view's routes; `get` is for one whose key is known. */
export function viewHandlers(repository: ViewRepository): Omit<ViewHandlers, "get">;
export function viewHandlers(repository: ViewRepository, key: Schema): ViewHandlers;
export function viewHandlers(repository: ViewRepository, key: Schema = z.never()): ViewHandlers {
  return readHandlers(repository, key);
}
