// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 ed979bbf1b032fcb

import { describeApi, type OpenapiDocument } from "@headwater/server/openapi";
import { seatsDescription } from "./seats.openapi.gen.ts";

/** The OpenAPI document of all resources. Built anew on each call: keep it. */
export const openapi = (): OpenapiDocument => describeApi([seatsDescription]);
