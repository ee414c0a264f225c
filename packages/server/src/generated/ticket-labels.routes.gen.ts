// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 ab8c90024bcd29f9

import type { TicketLabelsRepository } from "@headwater/database/generated/ticket-labels.repository";
import { ticketLabelsSchemas } from "@headwater/database/validators/ticket-labels";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/**
 * Which labels a ticket is marked with.
 * Routes of `/api/ticket-labels`.
 */
export const ticketLabelsRoutes = (ticketLabels: TicketLabelsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(ticketLabels, ticketLabelsSchemas);
  const routes = new Hono<ServerEnv>();
  routes.get("/", on.list);
  routes.get("/aggregate", on.aggregate);
  routes.post("/", on.create);
  routes.patch("/", on.updateMany);
  routes.delete("/", on.removeMany);
  routes.get("/:ticketId/:labelId", on.get);
  routes.patch("/:ticketId/:labelId", on.update);
  routes.put("/:ticketId/:labelId", on.upsert);
  routes.delete("/:ticketId/:labelId", on.remove);
  return routes;
};
