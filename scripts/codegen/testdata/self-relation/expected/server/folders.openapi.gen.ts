// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 89b335353a603c6d

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/folders` for the OpenAPI document. */
export const foldersDescription: ResourceDescription = {
  name: "folders",
  path: "folders",
  types: { one: "Folder", many: "Folders" },
  labels: { one: "folder", many: "folders" },

  key: ["id"],
  columns: {
    id: {
      kind: "integer",
      schema: { type: "integer", minimum: -9007199254740991, maximum: 9007199254740991 },
    },
    name: { kind: "string", body: "required", schema: { type: "string" } },
    parentId: {
      kind: "integer",
      nullable: true,
      body: "optional",
      schema: { type: "integer", minimum: -9007199254740991, maximum: 9007199254740991 },
    },
  },
  relations: {
    parent: { target: "folders", nullable: true, description: "The folder it lies in." },
    children: { target: "folders", many: true },
  },
};
