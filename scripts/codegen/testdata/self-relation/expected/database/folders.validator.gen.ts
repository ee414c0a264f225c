// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 d800bbe02f8c3dc1

import { type ResourceSchemas, wireInteger } from "@headwater/database/wire";
import { z } from "zod";

/** A folder as it comes back. */
export const folderSchema = z.strictObject({
  id: z.int(),
  name: z.string(),
  parentId: z.int().nullable(),
});

/** The body that makes a folder. */
export const newFolderSchema = z.strictObject({
  name: z.string(),
  parentId: z.int().nullish(),
});

/** The body that changes a folder. */
export const folderPatchSchema = z.strictObject({
  name: z.string().optional(),
  parentId: z.int().nullish(),
});

/** The key of a folder, as it stands in a path or as code has it. */
export const folderKeySchema = z.strictObject({
  id: wireInteger(),
});

/** What bodies and keys of folders have to look like. */
export const foldersSchemas: ResourceSchemas = {
  create: newFolderSchema,
  patch: folderPatchSchema,
  key: folderKeySchema,
};
