// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 ef60f62b48b48363

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/team-members` for the documents about the API. */
export const teamMembersDescription: ResourceDescription = {
  name: "teamMembers",
  path: "team-members",
  table: "team_members",
  types: { one: "TeamMember", many: "TeamMembers" },
  labels: { one: "team member", many: "team members" },
  description: "Who belongs to which team, and as what.",
  key: ["teamId", "userId"],
  columns: {
    teamId: {
      kind: "string",
      sqlType: "text",
      body: "required",
      schema: { type: "string", description: "The team." },
    },
    userId: {
      kind: "string",
      sqlType: "text",
      body: "required",
      schema: { type: "string", description: "The person." },
    },
    role: {
      kind: "enum",
      sqlType: "text",
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
      sqlType: "integer",
      schema: {
        type: "string",
        format: "date-time",
        description: "When the person joined the team.",
      },
    },
  },
  relations: {
    team: { target: "teams", columns: ["teamId"], references: ["id"] },
    user: { target: "users", columns: ["userId"], references: ["id"] },
  },
};
