// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 2c0a2618df9b6700

import type { FoldersRepository } from "@headwater/database/generated/folders.repository";
import {
  folderKeySchema,
  folderPatchSchema,
  newFolderSchema,
} from "@headwater/database/validators/folders";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of folders have to look like. */
export const foldersSchemas = {
  create: newFolderSchema,
  patch: folderPatchSchema,
  key: folderKeySchema,
};

/** Routes of `/api/folders`. */
export const foldersRoutes = (folders: FoldersRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(folders, foldersSchemas);
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
