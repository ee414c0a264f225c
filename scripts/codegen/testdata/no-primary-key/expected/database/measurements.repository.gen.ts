// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 4fe1928db9b8a0bf

import { bindTable, Repository, type RepositoryContext } from "@headwater/database/repository";
import { measurements } from "@headwater/database/schema";
import { measurementsModel } from "./measurements.model.gen.ts";
import type { MeasurementModel } from "./measurements.types.gen.ts";
import { measurementsSchemas } from "./measurements.validator.gen.ts";

const measurementsTable = bindTable(measurementsModel, measurements, {
  validator: measurementsSchemas.create,
});

/** Reads and writes measurements. Inside a transaction, use the repositories it hands you. */
export class MeasurementsRepository extends Repository<MeasurementModel> {
  constructor(context: RepositoryContext) {
    super(context, measurementsTable);
  }
}
