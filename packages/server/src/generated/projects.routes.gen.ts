// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 bddba6271a8fb438

import type { ProjectsRepository } from "@headwater/database/generated/projects.repository";
import {
  newProjectSchema,
  projectKeySchema,
  projectPatchSchema,
} from "@headwater/database/validators/projects";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers, type ResourceSchemas } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of projects have to look like. */
export const projectsSchemas: ResourceSchemas = {
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
