// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 10a526fb7acc101d

import type { ResourceClient, ResourceShape, RestoreVerb } from "@headwater/api-client/runtime";
import type { TagModel } from "./tags.types.gen.ts";

/** What the API shows of tags. */
export const tagsShape: ResourceShape = {
  name: "tags",
  path: "tags",
  key: ["id"],
  columns: {
    id: { kind: "integer", nullable: false },
    word: { kind: "string", nullable: false },
    deletedAt: { kind: "date", nullable: true },
  },
  relations: {
    bookTags: {
      target: "bookTags",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["tagId"],
    },
  },
  softDelete: { column: "deletedAt" },
};

/** Reads and writes tags. */
export type TagsClient = ResourceClient<TagModel> & RestoreVerb<TagModel>;
