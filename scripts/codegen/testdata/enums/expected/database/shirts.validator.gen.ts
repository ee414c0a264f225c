// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 b0121e0b892dc32a

import { type ResourceSchemas, wireInteger } from "@headwater/database/wire";
import { z } from "zod";

/** A shirt as it comes back. */
export const shirtSchema = z.strictObject({
  id: z.int(),
  size: z.enum(["S", "M", "one size"]),
  colour: z.enum(["red", "dark blue"]).nullable(),
  stars: z.literal([1, 2, 3]).nullable(),
});

/** The body that makes a shirt. */
export const newShirtSchema = z.strictObject({
  size: z.enum(["S", "M", "one size"]).optional(),
  colour: z.enum(["red", "dark blue"]).nullish(),
  stars: z.literal([1, 2, 3]).nullish(),
});

/** The body that changes a shirt. */
export const shirtPatchSchema = z.strictObject({
  size: z.enum(["S", "M", "one size"]).optional(),
  colour: z.enum(["red", "dark blue"]).nullish(),
  stars: z.literal([1, 2, 3]).nullish(),
});

/** The key of a shirt, as it stands in a path or as code has it. */
export const shirtKeySchema = z.strictObject({
  id: wireInteger(),
});

/** What bodies and keys of shirts have to look like. */
export const shirtsSchemas: ResourceSchemas = {
  create: newShirtSchema,
  patch: shirtPatchSchema,
  key: shirtKeySchema,
};
