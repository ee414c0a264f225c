// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 682767c93362c217

import type { TeamsRepository } from "@headwater/database/generated/teams.repository";
import { teamsSchemas } from "@headwater/database/validators/teams";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/**
 * Groups of people who own projects.
 * Routes of `/api/teams`.
 */
export const teamsRoutes = (teams: TeamsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(teams, teamsSchemas);
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
