// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 9bf86b0d1783d4fc

import type { NotesRepository } from "@headwater/database/generated/notes.repository";
import { notesSchemas } from "@headwater/database/validators/notes";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/**
 * Keeps no removed rows.
 * Routes of `/api/notes`.
 */
export const notesRoutes = (notes: NotesRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(notes, notesSchemas);
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
