// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 2c3def304dfb184f

import type { TicketsRepository } from "@headwater/database/generated/tickets.repository";
import { ticketsSchemas } from "@headwater/database/validators/tickets";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

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
