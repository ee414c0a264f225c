// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 3d6e1980eab7d636

import type { ResourceClient, ResourceShape, RestoreVerb } from "@headwater/api-client/runtime";
import type { ShelfModel } from "./shelves.types.gen.ts";

/** What the API shows of shelves. */
export const shelvesShape: ResourceShape = {
  name: "shelves",
  path: "shelves",
  key: ["id"],
  columns: {
    id: { kind: "integer", nullable: false },
    name: { kind: "string", nullable: false },
    deletedAt: { kind: "date", nullable: true },
  },
  relations: {
    books: {
      target: "books",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["shelfId"],
    },
  },
  softDelete: { column: "deletedAt" },
};

/** Reads and writes shelves. */
export type ShelvesClient = ResourceClient<ShelfModel> & RestoreVerb<ShelfModel>;
