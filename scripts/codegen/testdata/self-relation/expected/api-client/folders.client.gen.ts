// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 9ce247061d4c612e

import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
import type { FolderModel } from "./folders.types.gen.ts";

/** What the API shows of folders. */
export const foldersShape: ResourceShape = {
  name: "folders",
  path: "folders",
  key: ["id"],
  columns: {
    id: { kind: "integer", nullable: false },
    name: { kind: "string", nullable: false },
    parentId: { kind: "integer", nullable: true },
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
};

/** Reads and writes folders. */
export type FoldersClient = ResourceClient<FolderModel>;
