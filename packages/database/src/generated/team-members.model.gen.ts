// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 331724f9632279d2

import type { TableModel } from "@headwater/database/model";

/** How team members lie in the database. */
export const teamMembersModel: TableModel = {
  name: "teamMembers",
  singular: "teamMember",
  path: "team-members",
  table: "team_members",
  key: ["teamId", "userId"],
  columns: {
    teamId: {
      column: "team_id",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
    userId: {
      column: "user_id",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
    role: {
      column: "role",
      kind: "enum",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: true,
      values: ["owner", "member"],
    },
    joinedAt: {
      column: "joined_at",
      kind: "date",
      storage: "milliseconds",
      access: "readOnly",
      nullable: false,
      optional: true,
    },
  },
  relations: {
    team: {
      target: "teams",
      many: false,
      nullable: false,
      columns: ["teamId"],
      references: ["id"],
    },
    user: {
      target: "users",
      many: false,
      nullable: false,
      columns: ["userId"],
      references: ["id"],
    },
  },
  uniques: [],
  foreignKeys: [
    {
      name: "team_members_team_id_teams_id_fk",
      columns: ["teamId"],
      target: "teams",
      references: ["id"],
      onDelete: "cascade",
    },
    {
      name: "team_members_user_id_users_id_fk",
      columns: ["userId"],
      target: "users",
      references: ["id"],
      onDelete: "cascade",
    },
  ],
  checks: [{ name: "team_members_role_check", columns: ["role"] }],
  timestamps: { createdAt: "joinedAt" },
};
