// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 876ee53825842fd4

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

/** `/api/teams`: Groups of people who own projects. */
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
