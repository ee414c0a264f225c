// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 3486532ddcbb3e1c

import type { TeamMembersRepository } from "@headwater/database/generated/team-members.repository";
import { teamMembersSchemas } from "@headwater/database/validators/team-members";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/**
 * Who belongs to which team, and as what.
 * Routes of `/api/team-members`.
 */
export const teamMembersRoutes = (teamMembers: TeamMembersRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(teamMembers, teamMembersSchemas);
  const routes = new Hono<ServerEnv>();
  routes.get("/", on.list);
  routes.get("/aggregate", on.aggregate);
  routes.post("/", on.create);
  routes.patch("/", on.updateMany);
  routes.delete("/", on.removeMany);
  routes.get("/:teamId/:userId", on.get);
  routes.patch("/:teamId/:userId", on.update);
  routes.put("/:teamId/:userId", on.upsert);
  routes.delete("/:teamId/:userId", on.remove);
  return routes;
};
