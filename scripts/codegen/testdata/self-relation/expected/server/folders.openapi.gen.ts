// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 cb8e1cd0a38751d3

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/folders` for the documents about the API. */
export const foldersDescription: ResourceDescription = {
  name: "folders",
  path: "folders",
  table: "folders",
  types: { one: "Folder", many: "Folders" },
  labels: { one: "folder", many: "folders" },
  key: ["id"],
  columns: {
    id: { kind: "integer", sqlType: "integer", schema: { type: "integer" } },
    name: { kind: "string", sqlType: "text", body: "required", schema: { type: "string" } },
    parentId: {
      kind: "integer",
      sqlType: "integer",
      nullable: true,
      body: "optional",
      schema: { type: "integer" },
    },
  },
  relations: {
    parent: {
      target: "folders",
      nullable: true,
      columns: ["parentId"],
      references: ["id"],
      description: "The folder it lies in.",
    },
    children: { target: "folders", many: true, columns: ["id"], references: ["parentId"] },
  },
};
