// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 c1225e0c3cddeb6c

import type { TableModel } from "@headwater/database/model";

/** How teams lie in the database. */
export const teamsModel: TableModel = {
  name: "teams",
  singular: "team",
  path: "teams",
  table: "teams",
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
    name: {
      column: "name",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
    slug: {
      column: "slug",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
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
    projects: {
      target: "projects",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["teamId"],
    },
    teamMembers: {
      target: "teamMembers",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["teamId"],
    },
  },
  uniques: [{ name: "teams_slug_unique", columns: ["slug"] }],
  foreignKeys: [],
  checks: [],
  timestamps: { createdAt: "createdAt", updatedAt: "updatedAt" },
};
