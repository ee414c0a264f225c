// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 2091609b538b9089

import type { ResourceSchemas } from "@headwater/database/wire";
import { z } from "zod";

/** A permission as it comes back. */
export const permissionSchema = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/, "a kind of rows and a verb: tickets.update"),
  description: z.string(),
});

/** The body that makes a permission. */
export const newPermissionSchema = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/, "a kind of rows and a verb: tickets.update"),
  description: z.string(),
});

/** The body that changes a permission. */
export const permissionPatchSchema = z.strictObject({
  description: z.string().optional(),
});

/** The key of a permission, as it stands in a path or as code has it. */
export const permissionKeySchema = z.strictObject({
  key: z.string(),
});

/** What bodies and keys of permissions have to look like. */
export const permissionsSchemas: ResourceSchemas = {
  create: newPermissionSchema,
  patch: permissionPatchSchema,
  key: permissionKeySchema,
};
