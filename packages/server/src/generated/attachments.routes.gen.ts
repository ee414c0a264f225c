// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 6ac3c89d4b54a07b

import type { AttachmentsRepository } from "@headwater/database/generated/attachments.repository";
import { attachmentsSchemas } from "@headwater/database/validators/attachments";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/**
 * Files that belong to a ticket.
 * Routes of `/api/attachments`.
 */
export const attachmentsRoutes = (attachments: AttachmentsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(attachments, attachmentsSchemas);
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
