// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e77d77cfeca3f4af

import type { UsersRepository } from "@headwater/database/generated/users.repository";
import { usersSchemas } from "@headwater/database/validators/users";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/**
 * People who can sign in, report tickets and work on them.
 * Routes of `/api/users`.
 */
export const usersRoutes = (users: UsersRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(users, usersSchemas);
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
