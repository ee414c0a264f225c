// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 1012481ee7a9424d

import type { ProjectsRepository } from "@headwater/database/generated/projects.repository";
import {
  newProjectSchema,
  projectKeySchema,
  projectPatchSchema,
} from "@headwater/database/validators/projects";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of projects have to look like. */
export const projectsSchemas = {
  create: newProjectSchema,
  patch: projectPatchSchema,
  key: projectKeySchema,
};

/**
 * Bodies of work, each with its own tickets and labels.
 * Routes of `/api/projects`.
 */
export const projectsRoutes = (projects: ProjectsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(projects, projectsSchemas);
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
