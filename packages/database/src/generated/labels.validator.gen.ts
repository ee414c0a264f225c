// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 f14901181d6f844d

import { type ResourceSchemas, wireInteger } from "@headwater/database/wire";
import { z } from "zod";

/** A label as it comes back. */
export const labelSchema = z.strictObject({
  id: z.int(),
  projectId: z.string(),
  name: z.string().min(1).max(40),
  color: z.string().regex(/^#[0-9a-f]{6}$/i, "a CSS colour such as #3366ff"),
});

/** The body that makes a label. */
export const newLabelSchema = z.strictObject({
  projectId: z.string(),
  name: z.string().min(1).max(40),
  color: z.string().regex(/^#[0-9a-f]{6}$/i, "a CSS colour such as #3366ff"),
});

/** The body that changes a label. */
export const labelPatchSchema = z.strictObject({
  projectId: z.string().optional(),
  name: z.string().min(1).max(40).optional(),
  color: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, "a CSS colour such as #3366ff")
    .optional(),
});

/** The key of a label, as it stands in a path or as code has it. */
export const labelKeySchema = z.strictObject({
  id: wireInteger(),
});

/** What bodies and keys of labels have to look like. */
export const labelsSchemas: ResourceSchemas = {
  create: newLabelSchema,
  patch: labelPatchSchema,
  key: labelKeySchema,
};
