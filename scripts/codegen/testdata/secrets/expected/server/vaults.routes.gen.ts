// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 815f2adb649a2358

import type { VaultsRepository } from "@headwater/database/generated/vaults.repository";
import {
  newVaultSchema,
  vaultKeySchema,
  vaultPatchSchema,
} from "@headwater/database/validators/vaults";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers, type ResourceSchemas } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of vaults have to look like. */
export const vaultsSchemas: ResourceSchemas = {
  create: newVaultSchema,
  patch: vaultPatchSchema,
  key: vaultKeySchema,
};

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
