// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 6dadbc8e2967a718

import { z } from "zod";

/** A role permission as it comes back. */
export const rolePermissionSchema = z.strictObject({
  roleKey: z.enum(["admin", "member"]),
  permissionKey: z.string(),
});

/** The body that makes a role permission. */
export const newRolePermissionSchema = z.strictObject({
  roleKey: z.enum(["admin", "member"]),
  permissionKey: z.string(),
});

/** The body that changes a role permission. */
export const rolePermissionPatchSchema = z.strictObject({});

/** The key of a role permission, as it stands in a path or as code has it. */
export const rolePermissionKeySchema = z.strictObject({
  roleKey: z.enum(["admin", "member"]),
  permissionKey: z.string(),
});
