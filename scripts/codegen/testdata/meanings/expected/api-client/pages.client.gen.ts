// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 5f4a581784e81d10

import type { ResourceClient, ResourceShape, RestoreVerb } from "@headwater/api-client/runtime";
import type { PageRowModel } from "./pages.types.gen.ts";

/** What the API shows of pages. */
export const pagesShape: ResourceShape = {
  name: "pages",
  path: "pages",
  key: ["id"],
  columns: {
    id: { kind: "integer", nullable: false },
    bookId: { kind: "integer", nullable: false },
    text: { kind: "string", nullable: false },
    deletedAt: { kind: "date", nullable: true },
  },
  relations: {
    book: {
      target: "books",
      many: false,
      nullable: false,
      columns: ["bookId"],
      references: ["id"],
    },
  },
  softDelete: { column: "deletedAt" },
};

/** Reads and writes pages. */
export type PagesClient = ResourceClient<PageRowModel> & RestoreVerb<PageRowModel>;
