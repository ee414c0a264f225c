// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 7a62625183066b6a

import { type ResourceSchemas, wireDate } from "@headwater/database/wire";
import { z } from "zod";

/** An user as it comes back. */
export const userSchema = z.strictObject({
  id: z.string(),
  email: z.string().email().max(254),
  name: z.string().min(1).max(120),
  role: z.enum(["admin", "member"]),
  createdAt: wireDate(),
  updatedAt: wireDate(),
});

/** The body that makes an user. */
export const newUserSchema = z.strictObject({
  email: z.string().email().max(254),
  name: z.string().min(1).max(120),
  role: z.enum(["admin", "member"]).optional(),
});

/** The body that changes an user. */
export const userPatchSchema = z.strictObject({
  email: z.string().email().max(254).optional(),
  name: z.string().min(1).max(120).optional(),
  role: z.enum(["admin", "member"]).optional(),
});

/** The key of an user, as it stands in a path or as code has it. */
export const userKeySchema = z.strictObject({
  id: z.string(),
});

/** What bodies and keys of users have to look like. */
export const usersSchemas: ResourceSchemas = {
  create: newUserSchema,
  patch: userPatchSchema,
  key: userKeySchema,
};
