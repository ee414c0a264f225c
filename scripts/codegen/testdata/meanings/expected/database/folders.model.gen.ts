// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 37abec67de261dbf

import type { TableModel } from "@headwater/database/model";

/** How folders lie in the database. */
export const foldersModel: TableModel = {
  name: "folders",
  singular: "folder",
  path: "folders",
  table: "folders",
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
    parentId: {
      column: "parent_id",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: true,
      optional: true,
    },
    path: {
      column: "path",
      kind: "string",
      storage: "plain",
      access: "readOnly",
      nullable: false,
      optional: true,
    },
    version: {
      column: "version",
      kind: "integer",
      storage: "plain",
      access: "readOnly",
      nullable: false,
      optional: true,
    },
  },
  relations: {
    parent: {
      target: "folders",
      many: false,
      nullable: true,
      columns: ["parentId"],
      references: ["id"],
    },
    children: {
      target: "folders",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["parentId"],
    },
  },
  uniques: [],
  foreignKeys: [
    {
      name: "folders_parent_id_folders_id_fk",
      columns: ["parentId"],
      target: "folders",
      references: ["id"],
      onDelete: "set null",
    },
  ],
  checks: [],
  version: "version",
  tree: { parent: "parentId", path: "path" },
};
