// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 f8f5085267902678

import { describeApi, type OpenapiDocument } from "@headwater/server/openapi";
import { samplesDescription } from "./samples.openapi.gen.ts";

/** The OpenAPI document of all resources. Built anew on each call: keep it. */
export const openapi = (): OpenapiDocument => describeApi([samplesDescription]);
