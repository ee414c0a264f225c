// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 7eac9abef2af0f56

import type { ProjectsRepository } from "@headwater/database/generated/projects.repository";
import { projectsSchemas } from "@headwater/database/validators/projects";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

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
