// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 6fd00d5735539763

import { describeApi, type OpenapiDocument } from "@headwater/server/openapi";
import { mapsDescription } from "./maps.openapi.gen.ts";

/** The OpenAPI document of all resources. Built anew on each call: keep it. */
export const openapi = (): OpenapiDocument => describeApi([mapsDescription]);
