// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 98d89c125358cca1

import { bindTable, Repository, type RepositoryContext } from "@headwater/database/repository";
import { shirts } from "@headwater/database/schema";
import { shirtsModel } from "./shirts.model.gen.ts";
import type { ShirtModel } from "./shirts.types.gen.ts";
import { shirtsSchemas } from "./shirts.validator.gen.ts";

const shirtsTable = bindTable(shirtsModel, shirts, { validator: shirtsSchemas.create });

/** Reads and writes shirts. Inside a transaction, use the repositories it hands you. */
export class ShirtsRepository extends Repository<ShirtModel> {
  constructor(context: RepositoryContext) {
    super(context, shirtsTable);
  }
}
