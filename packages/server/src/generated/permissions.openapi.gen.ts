// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 057c0c2e35235c1f

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/permissions` for the documents about the API. */
export const permissionsDescription: ResourceDescription = {
  name: "permissions",
  path: "permissions",
  table: "permissions",
  types: { one: "Permission", many: "Permissions" },
  labels: { one: "permission", many: "permissions" },
  description: "What can be allowed: doing one thing with one kind of rows.",
  key: ["key"],
  columns: {
    key: {
      kind: "string",
      sqlType: "text",
      body: "required",
      schema: {
        type: "string",
        pattern: "^[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*$",
        description: "The kind of rows and what is done with them: `tickets.update`.",
      },
    },
    description: {
      kind: "string",
      sqlType: "text",
      body: "required",
      schema: { type: "string", description: "What it allows, in a sentence." },
    },
  },
  relations: {
    rolePermissions: {
      target: "rolePermissions",
      many: true,
      columns: ["key"],
      references: ["permissionKey"],
    },
  },
};
