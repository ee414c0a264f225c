// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 d4b2d425cb7338f7

import type { TicketsRepository } from "@headwater/database/generated/tickets.repository";
import {
  newTicketSchema,
  ticketKeySchema,
  ticketPatchSchema,
} from "@headwater/database/validators/tickets";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers, type ResourceSchemas } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of tickets have to look like. */
export const ticketsSchemas: ResourceSchemas = {
  create: newTicketSchema,
  patch: ticketPatchSchema,
  key: ticketKeySchema,
};

/**
 * Pieces of work to be done.
 * Routes of `/api/tickets`.
 */
export const ticketsRoutes = (tickets: TicketsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(tickets, ticketsSchemas);
  const routes = new Hono<ServerEnv>();
  routes.get("/", on.list);
  routes.get("/aggregate", on.aggregate);
  routes.post("/", on.create);
  routes.patch("/", on.updateMany);
  routes.delete("/", on.removeMany);
  routes.get("/:id", on.get);
  routes.patch("/:id", on.update);
  routes.put("/:id", on.upsert);
  routes.delete("/:id", on.remove);
  return routes;
};
