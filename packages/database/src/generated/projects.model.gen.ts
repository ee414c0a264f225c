// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 992f072aedfe9424

import type { TableModel } from "@headwater/database/model";

/** How projects lie in the database. */
export const projectsModel: TableModel = {
  name: "projects",
  singular: "project",
  path: "projects",
  table: "projects",
  key: ["id"],
  columns: {
    id: {
      column: "id",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: true,
    },
    teamId: {
      column: "team_id",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
    key: {
      column: "key",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
    name: {
      column: "name",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
    description: {
      column: "description",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: true,
      optional: true,
    },
    settings: {
      column: "settings",
      kind: "json",
      storage: "jsonText",
      access: "open",
      nullable: false,
      optional: true,
    },
    archived: {
      column: "archived",
      kind: "boolean",
      storage: "boolean",
      access: "open",
      nullable: false,
      optional: true,
    },
    createdAt: {
      column: "created_at",
      kind: "date",
      storage: "milliseconds",
      access: "readOnly",
      nullable: false,
      optional: true,
    },
    updatedAt: {
      column: "updated_at",
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
    tickets: {
      target: "tickets",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["projectId"],
    },
    labels: {
      target: "labels",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["projectId"],
    },
  },
  uniques: [{ name: "projects_key_unique", columns: ["key"] }],
  foreignKeys: [
    {
      name: "projects_team_id_teams_id_fk",
      columns: ["teamId"],
      target: "teams",
      references: ["id"],
      onDelete: "cascade",
    },
  ],
  checks: [{ name: "projects_key_check", columns: ["key"] }],
  timestamps: { createdAt: "createdAt", updatedAt: "updatedAt" },
};
