// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 0f8846124df99c93

import { type ResourceSchemas, wireDate, wireInteger } from "@headwater/database/wire";
import { z } from "zod";

/** A person as it comes back. */
export const personSchema = z.strictObject({
  id: z.int(),
  email: z.string(),
  deletedAt: wireDate().nullable(),
});

/** The body that makes a person. */
export const newPersonSchema = z.strictObject({
  email: z.string(),
});

/** The body that changes a person. */
export const personPatchSchema = z.strictObject({
  email: z.string().optional(),
});

/** The key of a person, as it stands in a path or as code has it. */
export const personKeySchema = z.strictObject({
  id: wireInteger(),
});

/** What bodies and keys of people have to look like. */
export const peopleSchemas: ResourceSchemas = {
  create: newPersonSchema,
  patch: personPatchSchema,
  key: personKeySchema,
};
