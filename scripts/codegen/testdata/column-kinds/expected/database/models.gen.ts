// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 791426ce2758c285

import type { TableModels } from "@headwater/database/model";
import { samplesModel } from "./samples.model.gen.ts";

/** Every table by its name in code. */
export const models: TableModels = {
  samples: samplesModel,
};
