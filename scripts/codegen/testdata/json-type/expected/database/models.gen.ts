// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 b2ecd2f1333d29af

import type { TableModels } from "@headwater/database/model";
import { mapsModel } from "./maps.model.gen.ts";

/** Every table by its name in code. */
export const models: TableModels = {
  maps: mapsModel,
};
