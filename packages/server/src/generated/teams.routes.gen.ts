// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 54bf6aabb9a70fa8

import type { TeamsRepository } from "@headwater/database/generated/teams.repository";
import {
  newTeamSchema,
  teamKeySchema,
  teamPatchSchema,
} from "@headwater/database/validators/teams";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of teams have to look like. */
export const teamsSchemas = {
  create: newTeamSchema,
  patch: teamPatchSchema,
  key: teamKeySchema,
};

/**
 * Groups of people who own projects.
 * Routes of `/api/teams`.
 */
export const teamsRoutes = (teams: TeamsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(teams, teamsSchemas);
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
