// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 333642e6c8c10204

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/team-members` for the OpenAPI document. */
export const teamMembersDescription: ResourceDescription = {
  name: "teamMembers",
  path: "team-members",
  types: { one: "TeamMember", many: "TeamMembers" },
  labels: { one: "team member", many: "team members" },
  description: "Who belongs to which team, and as what.",
  key: ["teamId", "userId"],
  columns: {
    teamId: {
      kind: "string",
      body: "required",
      schema: { type: "string", description: "The team." },
    },
    userId: {
      kind: "string",
      body: "required",
      schema: { type: "string", description: "The person." },
    },
    role: {
      kind: "enum",
      body: "optional",
      schema: {
        type: "string",
        enum: ["owner", "member"],
        description: "Owners may change the team itself.",
        default: "member",
      },
    },
    joinedAt: {
      kind: "date",
      schema: {
        type: "string",
        format: "date-time",
        description: "When the person joined the team.",
      },
    },
  },
  relations: {
    team: { target: "teams" },
    user: { target: "users" },
  },
};
