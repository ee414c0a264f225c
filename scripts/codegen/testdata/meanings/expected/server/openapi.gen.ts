// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 bb822763e87bfb0f

import { describeApi, type OpenapiDocument } from "@headwater/server/openapi";
import { articlesDescription } from "./articles.openapi.gen.ts";
import { picturesDescription } from "./pictures.openapi.gen.ts";

/** The OpenAPI document of all resources. Built anew on each call: keep it. */
export const openapi = (): OpenapiDocument =>
  describeApi([articlesDescription, picturesDescription]);
