// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 6241f44706c4eb8f

import type { ResourceSchemas } from "@headwater/database/wire";
import { z } from "zod";

/** A folder as it comes back. */
export const folderSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  parentId: z.string().nullable(),
  path: z.string(),
  version: z.int(),
});

/** The body that makes a folder. */
export const newFolderSchema = z.strictObject({
  name: z.string(),
  parentId: z.string().nullish(),
});

/** The body that changes a folder. */
export const folderPatchSchema = z.strictObject({
  name: z.string().optional(),
  parentId: z.string().nullish(),
  version: z.int().optional(),
});

/** The key of a folder, as it stands in a path or as code has it. */
export const folderKeySchema = z.strictObject({
  id: z.string(),
});

/** What bodies and keys of folders have to look like. */
export const foldersSchemas: ResourceSchemas = {
  create: newFolderSchema,
  patch: folderPatchSchema,
  key: folderKeySchema,
};
