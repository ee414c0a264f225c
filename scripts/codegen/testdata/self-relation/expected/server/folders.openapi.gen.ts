// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 4854525db594c170

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/folders` for the OpenAPI document. */
export const foldersDescription: ResourceDescription = {
  name: "folders",
  path: "folders",
  types: { one: "Folder", many: "Folders" },
  labels: { one: "folder", many: "folders" },
  key: ["id"],
  columns: {
    id: { kind: "integer", schema: { type: "integer" } },
    name: { kind: "string", body: "required", schema: { type: "string" } },
    parentId: { kind: "integer", nullable: true, body: "optional", schema: { type: "integer" } },
  },
  relations: {
    parent: { target: "folders", nullable: true, description: "The folder it lies in." },
    children: { target: "folders", many: true },
  },
};
