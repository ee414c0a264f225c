// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 25cf153cb59f8248

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/teams` for the OpenAPI document. */
export const teamsDescription: ResourceDescription = {
  name: "teams",
  path: "teams",
  types: { one: "Team", many: "Teams" },
  labels: { one: "team", many: "teams" },
  description: "Groups of people who own projects.",
  key: ["id"],
  columns: {
    id: { kind: "string", schema: { type: "string" } },
    name: {
      kind: "string",
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
      schema: { type: "string", format: "date-time", description: "When the team was made." },
    },
    updatedAt: {
      kind: "date",
      schema: { type: "string", format: "date-time", description: "When the team last changed." },
    },
  },
  relations: {
    projects: { target: "projects", many: true },
    teamMembers: { target: "teamMembers", many: true },
  },
};
