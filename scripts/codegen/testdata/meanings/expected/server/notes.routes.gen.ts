// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 619f2239e6c3c6af

import type { NotesRepository } from "@headwater/database/generated/notes.repository";
import {
  newNoteSchema,
  noteKeySchema,
  notePatchSchema,
} from "@headwater/database/validators/notes";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers, type ResourceSchemas } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of notes have to look like. */
export const notesSchemas: ResourceSchemas = {
  create: newNoteSchema,
  patch: notePatchSchema,
  key: noteKeySchema,
};

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
