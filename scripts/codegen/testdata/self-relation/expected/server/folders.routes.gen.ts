// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e588df4ce054a910

import type { FoldersRepository } from "@headwater/database/generated/folders.repository";
import { foldersSchemas } from "@headwater/database/validators/folders";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** Routes of `/api/folders`. */
export const foldersRoutes = (folders: FoldersRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(folders, foldersSchemas);
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
