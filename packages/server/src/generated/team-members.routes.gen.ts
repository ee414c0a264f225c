// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 3b38f4bf41ad7a65

import type { TeamMembersRepository } from "@headwater/database/generated/team-members.repository";
import {
  newTeamMemberSchema,
  teamMemberKeySchema,
  teamMemberPatchSchema,
} from "@headwater/database/validators/team-members";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers, type ResourceSchemas } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of team members have to look like. */
export const teamMembersSchemas: ResourceSchemas = {
  create: newTeamMemberSchema,
  patch: teamMemberPatchSchema,
  key: teamMemberKeySchema,
};

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
