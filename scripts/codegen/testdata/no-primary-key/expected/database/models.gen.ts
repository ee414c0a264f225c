// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 8cc1b29fb66a8ef2

import type { TableModels } from "@headwater/database/model";
import { measurementsModel } from "./measurements.model.gen.ts";

/** Every table by its name in code. */
export const models: TableModels = {
  measurements: measurementsModel,
};
