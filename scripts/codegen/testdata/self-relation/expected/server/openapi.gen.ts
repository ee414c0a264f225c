// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 a31182598feecbf3

import { describeApi, type OpenapiDocument } from "@headwater/server/openapi";
import { foldersDescription } from "./folders.openapi.gen.ts";

/** The OpenAPI document of all resources. Built anew on each call: keep it. */
export const openapi = (): OpenapiDocument => describeApi([foldersDescription]);
