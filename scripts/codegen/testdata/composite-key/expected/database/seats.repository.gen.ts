// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 72fbc2ef82d0f3b6

import { bindTable, Repository, type RepositoryContext } from "@headwater/database/repository";
import { seats } from "@headwater/database/schema";
import { seatsModel } from "./seats.model.gen.ts";
import type { SeatModel } from "./seats.types.gen.ts";
import { seatsSchemas } from "./seats.validator.gen.ts";

const seatsTable = bindTable(seatsModel, seats, { validator: seatsSchemas.create });

/** Reads and writes seats. Inside a transaction, use the repositories it hands you. */
export class SeatsRepository extends Repository<SeatModel> {
  constructor(context: RepositoryContext) {
    super(context, seatsTable);
  }
}
