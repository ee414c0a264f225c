// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 9be51a2fb3fa060f

import type { ResourceClient, ResourceShape, RestoreVerb } from "@headwater/api-client/runtime";
import type { BookTagModel } from "./book-tags.types.gen.ts";

/** What the API shows of book tags. */
export const bookTagsShape: ResourceShape = {
  name: "bookTags",
  path: "book-tags",
  key: ["bookId", "tagId"],
  columns: {
    bookId: { kind: "integer", nullable: false },
    tagId: { kind: "integer", nullable: false },
    removedAt: { kind: "date", nullable: true },
  },
  relations: {
    book: {
      target: "books",
      many: false,
      nullable: false,
      columns: ["bookId"],
      references: ["id"],
    },
    tag: { target: "tags", many: false, nullable: false, columns: ["tagId"], references: ["id"] },
  },
  softDelete: { column: "removedAt" },
};

/** Go with either side. */
export type BookTagsClient = ResourceClient<BookTagModel> & RestoreVerb<BookTagModel>;
