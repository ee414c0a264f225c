// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 29d15e5d549f14ab

import { bindTable, Repository, type RepositoryContext } from "@headwater/database/repository";
import { samples } from "@headwater/database/schema";
import { samplesModel } from "./samples.model.gen.ts";
import type { SampleModel } from "./samples.types.gen.ts";
import { newSampleSchema } from "./samples.validator.gen.ts";

const samplesTable = bindTable(samplesModel, samples, { validator: newSampleSchema });

/**
 * One column of each kind.
 * Reads and writes samples. Inside a transaction, use the repositories it hands you.
 */
export class SamplesRepository extends Repository<SampleModel> {
  constructor(context: RepositoryContext) {
    super(context, samplesTable);
  }
}
