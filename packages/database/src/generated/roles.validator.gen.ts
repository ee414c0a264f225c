// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 5a3f04b9bfbc20a0

import type { ResourceSchemas } from "@headwater/database/wire";
import { z } from "zod";

/** A role as it comes back. */
export const roleSchema = z.strictObject({
  key: z.enum(["admin", "member"]),
  name: z.string().min(1).max(120),
  description: z.string(),
});

/** The body that makes a role. */
export const newRoleSchema = z.strictObject({
  key: z.enum(["admin", "member"]),
  name: z.string().min(1).max(120),
  description: z.string(),
});

/** The body that changes a role. */
export const rolePatchSchema = z.strictObject({
  name: z.string().min(1).max(120).optional(),
  description: z.string().optional(),
});

/** The key of a role, as it stands in a path or as code has it. */
export const roleKeySchema = z.strictObject({
  key: z.enum(["admin", "member"]),
});

/** What bodies and keys of roles have to look like. */
export const rolesSchemas: ResourceSchemas = {
  create: newRoleSchema,
  patch: rolePatchSchema,
  key: roleKeySchema,
};
