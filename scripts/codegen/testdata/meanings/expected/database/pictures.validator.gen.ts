// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 38bb85c5ae680cd6

import { type ResourceSchemas, wireDate, wireInteger } from "@headwater/database/wire";
import { z } from "zod";

/** A picture as it comes back. */
export const pictureSchema = z.strictObject({
  id: z.int(),
  kind: z.enum(["photo", "drawing"]),
  size: z.enum(["small", "large"]).nullable(),
  addedAt: wireDate(),
  edition: z.int(),
  touchedAt: wireDate(),
});

/** The body that makes a picture. */
export const newPictureSchema = z.strictObject({
  kind: z.enum(["photo", "drawing"]),
  size: z.enum(["small", "large"]).nullish(),
});

/** The body that changes a picture. */
export const picturePatchSchema = z.strictObject({
  kind: z.enum(["photo", "drawing"]).optional(),
  size: z.enum(["small", "large"]).nullish(),
  edition: z.int().optional(),
});

/** The key of a picture, as it stands in a path or as code has it. */
export const pictureKeySchema = z.strictObject({
  id: wireInteger(),
});

/** What bodies and keys of pictures have to look like. */
export const picturesSchemas: ResourceSchemas = {
  create: newPictureSchema,
  patch: picturePatchSchema,
  key: pictureKeySchema,
};
