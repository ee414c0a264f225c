// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 c7196b3007d812bd

import type { TableModels } from "@headwater/database/model";
import { foldersModel } from "./folders.model.gen.ts";

/** Every table by its name in code. */
export const models: TableModels = {
  folders: foldersModel,
};
