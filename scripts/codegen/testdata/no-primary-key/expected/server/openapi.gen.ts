// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 4b298c8af620550f

import { describeApi, type OpenapiDocument } from "@headwater/server/openapi";
import { measurementsDescription } from "./measurements.openapi.gen.ts";

/** The OpenAPI document of all resources. Built anew on each call: keep it. */
export const openapi = (): OpenapiDocument => describeApi([measurementsDescription]);
