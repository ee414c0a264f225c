// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 c1ca943dc09ddb84

import type { ResourceClient, ResourceShape, RestoreVerb } from "@headwater/api-client/runtime";
import type { PersonModel } from "./people.types.gen.ts";

/** What the API shows of people. */
export const peopleShape: ResourceShape = {
  name: "people",
  path: "people",
  key: ["id"],
  columns: {
    id: { kind: "integer", nullable: false },
    email: { kind: "string", nullable: false },
    deletedAt: { kind: "date", nullable: true },
  },
  relations: {
    books: {
      target: "books",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["ownerId"],
    },
    notes: {
      target: "notes",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["personId"],
    },
  },
  softDelete: { column: "deletedAt" },
};

/** Reads and writes people. */
export type PeopleClient = ResourceClient<PersonModel> & RestoreVerb<PersonModel>;
