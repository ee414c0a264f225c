// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 b213ec28131d1892

import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { seatsModel } from "./seats.model.gen.ts";
import type { SeatModel } from "./seats.types.gen.ts";
import { seatsSchemas } from "./seats.validator.gen.ts";

const seatsTable = bindTable(seatsModel, tableIn(schema, "seats"), {
  validator: seatsSchemas.create,
});

/** Reads and writes seats. Inside a transaction, use the repositories it hands you. */
export class SeatsRepository extends Repository<SeatModel> {
  constructor(context: RepositoryContext) {
    super(context, seatsTable);
  }
}
