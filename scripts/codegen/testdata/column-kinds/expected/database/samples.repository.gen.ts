// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 4cc6a0a96398f5f4

import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { samplesModel } from "./samples.model.gen.ts";
import type { SampleModel } from "./samples.types.gen.ts";
import { samplesSchemas } from "./samples.validator.gen.ts";

const samplesTable = bindTable(samplesModel, tableIn(schema, "samples"), {
  validator: samplesSchemas.create,
});

/**
 * One column of each kind.
 * Reads and writes samples. Inside a transaction, use the repositories it hands you.
 */
export class SamplesRepository extends Repository<SampleModel> {
  constructor(context: RepositoryContext) {
    super(context, samplesTable);
  }
}
