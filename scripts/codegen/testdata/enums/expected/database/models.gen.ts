// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 09de28f0d3ec2e32

import type { TableModels } from "@headwater/database/model";
import { shirtsModel } from "./shirts.model.gen.ts";

/** Every table by its name in code. */
export const models: TableModels = {
  shirts: shirtsModel,
};
