// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 3ec9a528d5cfb256

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/roles` for the documents about the API. */
export const rolesDescription: ResourceDescription = {
  name: "roles",
  path: "roles",
  table: "roles",
  types: { one: "Role", many: "Roles" },
  labels: { one: "role", many: "roles" },
  description:
    "What people can be to the whole tracker; a person's `role` is the key of one of these.",
  key: ["key"],
  columns: {
    key: {
      kind: "enum",
      sqlType: "text",
      body: "required",
      schema: {
        type: "string",
        enum: ["admin", "member"],
        description: "As it stands in `users.role`.",
      },
    },
    name: {
      kind: "string",
      sqlType: "text",
      body: "required",
      schema: {
        type: "string",
        minLength: 1,
        maxLength: 120,
        description: "Name shown to people.",
      },
    },
    description: {
      kind: "string",
      sqlType: "text",
      body: "required",
      schema: { type: "string", description: "What the role is for, in a sentence." },
    },
  },
  relations: {
    rolePermissions: {
      target: "rolePermissions",
      many: true,
      columns: ["key"],
      references: ["roleKey"],
    },
  },
};
