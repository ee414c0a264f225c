// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 6cec8d19a969df13

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/folders` for the documents about the API. */
export const foldersDescription: ResourceDescription = {
  name: "folders",
  path: "folders",
  table: "folders",
  types: { one: "Folder", many: "Folders" },
  labels: { one: "folder", many: "folders" },
  description: "A tree, whose roots keep their children when they go.",
  key: ["id"],
  columns: {
    id: {
      kind: "string",
      sqlType: "text",
      schema: {
        type: "string",
        description:
          "Primary key: a UUID of version 7 made by the server, so that later rows have greater keys.",
      },
    },
    name: { kind: "string", sqlType: "text", body: "required", schema: { type: "string" } },
    parentId: {
      kind: "string",
      sqlType: "text",
      nullable: true,
      body: "optional",
      schema: { type: "string" },
    },
    path: {
      kind: "string",
      sqlType: "text",
      schema: {
        type: "string",
        description: "Keys of the rows above and of the row itself, from the root down.",
      },
    },
    version: {
      kind: "integer",
      sqlType: "integer",
      schema: {
        type: "integer",
        description:
          "One more with every write to the row; as part of a change: the version that was read.",
      },
    },
  },
  relations: {
    parent: { target: "folders", nullable: true, columns: ["parentId"], references: ["id"] },
    children: { target: "folders", many: true, columns: ["id"], references: ["parentId"] },
  },
  version: "version",
  tree: { parent: "parentId", path: "path" },
};
