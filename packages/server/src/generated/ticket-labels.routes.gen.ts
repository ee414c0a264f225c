// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 63ff9eb874356084

import type { TicketLabelsRepository } from "@headwater/database/generated/ticket-labels.repository";
import {
  newTicketLabelSchema,
  ticketLabelKeySchema,
  ticketLabelPatchSchema,
} from "@headwater/database/validators/ticket-labels";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of ticket labels have to look like. */
export const ticketLabelsSchemas = {
  create: newTicketLabelSchema,
  patch: ticketLabelPatchSchema,
  key: ticketLabelKeySchema,
};

/**
 * Which labels a ticket is marked with.
 * Routes of `/api/ticket-labels`.
 */
export const ticketLabelsRoutes = (ticketLabels: TicketLabelsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(ticketLabels, ticketLabelsSchemas);
  return new Hono<ServerEnv>()
    .get("/", on.list)
    .get("/aggregate", on.aggregate)
    .post("/", on.create)
    .patch("/", on.updateMany)
    .delete("/", on.removeMany)
    .get("/:ticketId/:labelId", on.get)
    .patch("/:ticketId/:labelId", on.update)
    .put("/:ticketId/:labelId", on.upsert)
    .delete("/:ticketId/:labelId", on.remove);
};
