// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 b15e89f1dd70cd90

import type { TasksRepository } from "@headwater/database/generated/tasks.repository";
import { tasksSchemas } from "@headwater/database/validators/tasks";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/**
 * Steps of a ticket that can be ticked off one by one.
 * Routes of `/api/tasks`.
 */
export const tasksRoutes = (tasks: TasksRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(tasks, tasksSchemas);
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
