// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 d18987fd3c3b03a4

import type { LabelsRepository } from "@headwater/database/generated/labels.repository";
import {
  labelKeySchema,
  labelPatchSchema,
  newLabelSchema,
} from "@headwater/database/validators/labels";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of labels have to look like. */
export const labelsSchemas = {
  create: newLabelSchema,
  patch: labelPatchSchema,
  key: labelKeySchema,
};

/**
 * Words a project's tickets can be marked with.
 * Routes of `/api/labels`.
 */
export const labelsRoutes = (labels: LabelsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(labels, labelsSchemas);
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
