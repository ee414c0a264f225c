// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 c27e21cf6a39947f

import type { AccountsRepository } from "@headwater/database/generated/accounts.repository";
import { accountsSchemas } from "@headwater/database/validators/accounts";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** Routes of `/api/accounts`. */
export const accountsRoutes = (accounts: AccountsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(accounts, accountsSchemas);
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
