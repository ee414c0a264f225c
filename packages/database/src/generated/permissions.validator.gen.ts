// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 38082f1f1abd81f6

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
