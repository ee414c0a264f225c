// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 698775ce0b69c5b1

import type { VaultsRepository } from "@headwater/database/generated/vaults.repository";
import { vaultsSchemas } from "@headwater/database/validators/vaults";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** Routes of `/api/vaults`. */
export const vaultsRoutes = (vaults: VaultsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(vaults, vaultsSchemas);
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
