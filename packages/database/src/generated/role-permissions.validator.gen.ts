// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 69c91be1322c213a

import type { ResourceSchemas } from "@headwater/database/wire";
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

/** What bodies and keys of role permissions have to look like. */
export const rolePermissionsSchemas: ResourceSchemas = {
  create: newRolePermissionSchema,
  patch: rolePermissionPatchSchema,
  key: rolePermissionKeySchema,
};
