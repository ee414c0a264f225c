// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e6d2b595fbeff874

import type { TableModel } from "@headwater/database/model";

/** How labels lie in the database. */
export const labelsModel: TableModel = {
  name: "labels",
  singular: "label",
  path: "labels",
  table: "labels",
  key: ["id"],
  columns: {
    id: {
      column: "id",
      kind: "integer",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: true,
    },
    projectId: {
      column: "project_id",
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
    color: {
      column: "color",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
  },
  relations: {
    project: {
      target: "projects",
      many: false,
      nullable: false,
      columns: ["projectId"],
      references: ["id"],
    },
    ticketLabels: {
      target: "ticketLabels",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["labelId"],
    },
  },
  uniques: [{ name: "labels_project_id_name_unique", columns: ["projectId", "name"] }],
  foreignKeys: [
    {
      name: "labels_project_id_projects_id_fk",
      columns: ["projectId"],
      target: "projects",
      references: ["id"],
      onDelete: "cascade",
    },
  ],
  checks: [],
};
