// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 206793e8f7825985

import type { AccountsRepository } from "@headwater/database/generated/accounts.repository";
import {
  accountKeySchema,
  accountPatchSchema,
  newAccountSchema,
} from "@headwater/database/validators/accounts";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of accounts have to look like. */
export const accountsSchemas = {
  create: newAccountSchema,
  patch: accountPatchSchema,
  key: accountKeySchema,
};

/** Routes of `/api/accounts`. */
export const accountsRoutes = (accounts: AccountsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(accounts, accountsSchemas);
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
