// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e9264da8b4fc4dfb

import { bindTable, Repository, type RepositoryContext } from "@headwater/database/repository";
import { maps } from "@headwater/database/schema";
import { mapsModel } from "./maps.model.gen.ts";
import type { MapModel } from "./maps.types.gen.ts";
import { mapsSchemas } from "./maps.validator.gen.ts";

const mapsTable = bindTable(mapsModel, maps, { validator: mapsSchemas.create });

/** Reads and writes maps. Inside a transaction, use the repositories it hands you. */
export class MapsRepository extends Repository<MapModel> {
  constructor(context: RepositoryContext) {
    super(context, mapsTable);
  }
}
