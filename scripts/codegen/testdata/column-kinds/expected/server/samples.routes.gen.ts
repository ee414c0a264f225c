// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 bb1a67317fd7918f

import type { SamplesRepository } from "@headwater/database/generated/samples.repository";
import {
  newSampleSchema,
  sampleKeySchema,
  samplePatchSchema,
} from "@headwater/database/validators/samples";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of samples have to look like. */
export const samplesSchemas = {
  create: newSampleSchema,
  patch: samplePatchSchema,
  key: sampleKeySchema,
};

/**
 * One column of each kind.
 * Routes of `/api/samples`.
 */
export const samplesRoutes = (samples: SamplesRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(samples, samplesSchemas);
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
