// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 4751299c0e60e8f8

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/teams` for the documents about the API. */
export const teamsDescription: ResourceDescription = {
  name: "teams",
  path: "teams",
  table: "teams",
  types: { one: "Team", many: "Teams" },
  labels: { one: "team", many: "teams" },
  description: "Groups of people who own projects.",
  key: ["id"],
  columns: {
    id: {
      kind: "string",
      sqlType: "text",
      schema: {
        type: "string",
        description:
          "Primary key: a UUID of version 7 made by the server, so that later rows have greater keys.",
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
    slug: {
      kind: "string",
      sqlType: "text",
      body: "required",
      schema: {
        type: "string",
        pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
        description:
          "Short name used in addresses: lower-case letters, digits and hyphens; unique.",
      },
    },
    createdAt: {
      kind: "date",
      sqlType: "integer",
      schema: {
        type: "string",
        format: "date-time",
        description: "When the row was made; set by the server.",
      },
    },
    updatedAt: {
      kind: "date",
      sqlType: "integer",
      schema: {
        type: "string",
        format: "date-time",
        description: "When the row last changed, whoever changed it; kept current by the server.",
      },
    },
  },
  relations: {
    projects: { target: "projects", many: true, columns: ["id"], references: ["teamId"] },
    teamMembers: { target: "teamMembers", many: true, columns: ["id"], references: ["teamId"] },
  },
};
