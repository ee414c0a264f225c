// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 96a80e1e5c4ad6cb

import type { TasksRepository } from "@headwater/database/generated/tasks.repository";
import {
  newTaskSchema,
  taskKeySchema,
  taskPatchSchema,
} from "@headwater/database/validators/tasks";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of tasks have to look like. */
export const tasksSchemas = {
  create: newTaskSchema,
  patch: taskPatchSchema,
  key: taskKeySchema,
};

/**
 * Steps of a ticket that can be ticked off one by one.
 * Routes of `/api/tasks`.
 */
export const tasksRoutes = (tasks: TasksRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(tasks, tasksSchemas);
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
