// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e909bee64af9a721

import { describeApi, type OpenapiDocument } from "@headwater/server/openapi";
import { shirtsDescription } from "./shirts.openapi.gen.ts";

/** The OpenAPI document of all resources. Built anew on each call: keep it. */
export const openapi = (): OpenapiDocument => describeApi([shirtsDescription]);
