// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 a2471967552a682e

import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { measurementsModel } from "./measurements.model.gen.ts";
import type { MeasurementModel } from "./measurements.types.gen.ts";
import { measurementsSchemas } from "./measurements.validator.gen.ts";

const measurementsTable = bindTable(measurementsModel, tableIn(schema, "measurements"), {
  validator: measurementsSchemas.create,
});

/** Reads and writes measurements. Inside a transaction, use the repositories it hands you. */
export class MeasurementsRepository extends Repository<MeasurementModel> {
  constructor(context: RepositoryContext) {
    super(context, measurementsTable);
  }
}
