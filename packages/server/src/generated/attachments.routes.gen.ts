// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 08bdf1bd92052846

import type { AttachmentsRepository } from "@headwater/database/generated/attachments.repository";
import {
  attachmentKeySchema,
  attachmentPatchSchema,
  newAttachmentSchema,
} from "@headwater/database/validators/attachments";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of attachments have to look like. */
export const attachmentsSchemas = {
  create: newAttachmentSchema,
  patch: attachmentPatchSchema,
  key: attachmentKeySchema,
};

/**
 * Files that belong to a ticket.
 * Routes of `/api/attachments`.
 */
export const attachmentsRoutes = (attachments: AttachmentsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(attachments, attachmentsSchemas);
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
