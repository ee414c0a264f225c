// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 40b3bdd0118bd4bd

import type { ResourceClient, ResourceShape, TreeVerbs } from "@headwater/api-client/runtime";
import type { FolderModel } from "./folders.types.gen.ts";

/** What the API shows of folders. */
export const foldersShape: ResourceShape = {
  name: "folders",
  path: "folders",
  key: ["id"],
  columns: {
    id: { kind: "string", nullable: false },
    name: { kind: "string", nullable: false },
    parentId: { kind: "string", nullable: true },
    path: { kind: "string", nullable: false, defaultValue: "" },
    version: { kind: "integer", nullable: false, defaultValue: 1 },
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
  version: "version",
  tree: { parent: "parentId" },
};

/** A tree, whose roots keep their children when they go. */
export type FoldersClient = ResourceClient<FolderModel> & TreeVerbs<FolderModel>;
