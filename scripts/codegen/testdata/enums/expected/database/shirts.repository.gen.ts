// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 cd6179b333d94fc7

import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { shirtsModel } from "./shirts.model.gen.ts";
import type { ShirtModel } from "./shirts.types.gen.ts";
import { shirtsSchemas } from "./shirts.validator.gen.ts";

const shirtsTable = bindTable(shirtsModel, tableIn(schema, "shirts"), {
  validator: shirtsSchemas.create,
});

/** Reads and writes shirts. Inside a transaction, use the repositories it hands you. */
export class ShirtsRepository extends Repository<ShirtModel> {
  constructor(context: RepositoryContext) {
    super(context, shirtsTable);
  }
}
