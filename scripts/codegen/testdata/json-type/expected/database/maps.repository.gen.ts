// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e314bc255b56c4dc

import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { mapsModel } from "./maps.model.gen.ts";
import type { MapModel } from "./maps.types.gen.ts";
import { mapsSchemas } from "./maps.validator.gen.ts";

const mapsTable = bindTable(mapsModel, tableIn(schema, "maps"), { validator: mapsSchemas.create });

/** Reads and writes maps. Inside a transaction, use the repositories it hands you. */
export class MapsRepository extends Repository<MapModel> {
  constructor(context: RepositoryContext) {
    super(context, mapsTable);
  }
}
