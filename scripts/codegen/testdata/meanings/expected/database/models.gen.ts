// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 1a752205422adcb5

import type { TableModels } from "@headwater/database/model";
import { articlesModel } from "./articles.model.gen.ts";
import { picturesModel } from "./pictures.model.gen.ts";

/** Every table by its name in code. */
export const models: TableModels = {
  articles: articlesModel,
  pictures: picturesModel,
};
