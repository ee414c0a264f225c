import type { z } from "zod";
import type { Handler } from "../server-env.ts";
import { readHandlers } from "./read-handlers.ts";
import type { ResourceRepository } from "./resource-repository.ts";
import { writeHandlers } from "./write-handlers.ts";

/** The generated validators of a table. */
export interface ResourceSchemas {
  /** `newTicketSchema`: the body of a create, unknown keys refused. */
  readonly create: z.ZodType;
  /** `ticketPatchSchema`: as `create`, every column optional, without defaults. */
  readonly patch: z.ZodType;
  /** `ticketKeySchema`: an object of the key's columns, as a path (texts) or code has them. */
  readonly key: z.ZodType;
}

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
}

/**
 * The handlers of a resource's routes. A generated router hangs them up:
 *
 * ```ts
 * import type { ServerEnv } from "@headwater/server/env";
 * import { resourceHandlers, type ResourceSchemas } from "@headwater/server/resource";
 *
 * export const ticketsSchemas: ResourceSchemas = {
 *   create: newTicketSchema, patch: ticketPatchSchema, key: ticketKeySchema,
 * };
 *
 * export const ticketsRoutes = (tickets: TicketsRepository) => {
 *   const handle = resourceHandlers(tickets, ticketsSchemas);
 *   return new Hono<ServerEnv>()
 *     .get("/", handle.list)
 *     .get("/aggregate", handle.aggregate)
 *     .post("/", handle.create)
 *     .patch("/", handle.updateMany)
 *     .delete("/", handle.removeMany)
 *     .get("/:id", handle.get)
 *     .patch("/:id", handle.update)
 *     .put("/:id", handle.upsert)
 *     .delete("/:id", handle.remove);
 * };
 * ```
 *
 * A composite key has one parameter per column, named as the column, in key order. A table without
 * a key has the first five only.
 */
export const resourceHandlers = (
  repository: ResourceRepository,
  schemas: ResourceSchemas,
): ResourceHandlers => ({
  ...readHandlers(repository, schemas),
  ...writeHandlers(repository, schemas),
});
