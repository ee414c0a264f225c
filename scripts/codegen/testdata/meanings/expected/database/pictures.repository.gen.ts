// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 1f0907a14c8fc335

import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { picturesModel } from "./pictures.model.gen.ts";
import type { PictureModel } from "./pictures.types.gen.ts";
import { picturesSchemas } from "./pictures.validator.gen.ts";

const picturesTable = bindTable(picturesModel, tableIn(schema, "pictures"), {
  validator: picturesSchemas.create,
});

/**
 * The same said of columns made without them.
 * Reads and writes pictures. Inside a transaction, use the repositories it hands you.
 */
export class PicturesRepository extends Repository<PictureModel> {
  constructor(context: RepositoryContext) {
    super(context, picturesTable);
  }
}
