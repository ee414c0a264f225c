// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 7f30ea5440e62bb2

import type { TicketsRepository } from "@headwater/database/generated/tickets.repository";
import {
  newTicketSchema,
  ticketKeySchema,
  ticketPatchSchema,
} from "@headwater/database/validators/tickets";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of tickets have to look like. */
export const ticketsSchemas = {
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
  return new Hono<ServerEnv>()
    .get("/", on.list)
    .get("/aggregate", on.aggregate)
    .post("/", on.create)
    .patch("/", on.updateMany)
    .delete("/", on.removeMany)
    .get("/:id", on.get)
    .patch("/:id", on.update)
    .put("/:id", on.upsert)
    .delete("/:id", on.remove);
};
