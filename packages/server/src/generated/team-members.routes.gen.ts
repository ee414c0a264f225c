// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 01febf13ef4919b3

import type { TeamMembersRepository } from "@headwater/database/generated/team-members.repository";
import {
  newTeamMemberSchema,
  teamMemberKeySchema,
  teamMemberPatchSchema,
} from "@headwater/database/validators/team-members";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of team members have to look like. */
export const teamMembersSchemas = {
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
  return new Hono<ServerEnv>()
    .get("/", on.list)
    .get("/aggregate", on.aggregate)
    .post("/", on.create)
    .patch("/", on.updateMany)
    .delete("/", on.removeMany)
    .get("/:teamId/:userId", on.get)
    .patch("/:teamId/:userId", on.update)
    .put("/:teamId/:userId", on.upsert)
    .delete("/:teamId/:userId", on.remove);
};
