// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 f7a6dbb0ad23f108

import type { TableModels } from "@headwater/database/model";
import { seatsModel } from "./seats.model.gen.ts";

/** Every table by its name in code. */
export const models: TableModels = {
  seats: seatsModel,
};
