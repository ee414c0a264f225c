// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 386dcb7eaddefbda

import type { UsersRepository } from "@headwater/database/generated/users.repository";
import {
  newUserSchema,
  userKeySchema,
  userPatchSchema,
} from "@headwater/database/validators/users";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of users have to look like. */
export const usersSchemas = {
  create: newUserSchema,
  patch: userPatchSchema,
  key: userKeySchema,
};

/**
 * People who can sign in, report tickets and work on them.
 * Routes of `/api/users`.
 */
export const usersRoutes = (users: UsersRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(users, usersSchemas);
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
