// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 0573193655fed7c6

import type { ResourceClient, ResourceShape, RestoreVerb } from "@headwater/api-client/runtime";
import type { BookModel } from "./books.types.gen.ts";

/** What the API shows of books. */
export const booksShape: ResourceShape = {
  name: "books",
  path: "books",
  key: ["id"],
  columns: {
    id: { kind: "integer", nullable: false },
    title: { kind: "string", nullable: false },
    isbn: { kind: "string", nullable: true },
    shelfId: { kind: "integer", nullable: false },
    ownerId: { kind: "integer", nullable: true },
    sequelOf: { kind: "integer", nullable: true },
    createdAt: { kind: "date", nullable: false },
    updatedAt: { kind: "date", nullable: false },
    deletedAt: { kind: "date", nullable: true },
    version: { kind: "integer", nullable: false, defaultValue: 1 },
  },
  relations: {
    shelf: {
      target: "shelves",
      many: false,
      nullable: false,
      columns: ["shelfId"],
      references: ["id"],
    },
    owner: {
      target: "people",
      many: false,
      nullable: true,
      columns: ["ownerId"],
      references: ["id"],
    },
    pages: { target: "pages", many: true, nullable: true, columns: ["id"], references: ["bookId"] },
    bookTags: {
      target: "bookTags",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["bookId"],
    },
    notes: { target: "notes", many: true, nullable: true, columns: ["id"], references: ["bookId"] },
    sequelOfBook: {
      target: "books",
      many: false,
      nullable: true,
      columns: ["sequelOf"],
      references: ["id"],
    },
    sequels: {
      target: "books",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["sequelOf"],
    },
  },
  version: "version",
  softDelete: { column: "deletedAt" },
};

/** Go with their shelf, and hold their owner back. */
export type BooksClient = ResourceClient<BookModel> & RestoreVerb<BookModel>;
