// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 96ca92bdb0d179f0

import type { ResourceDescription } from "@headwater/server/openapi";
import { measurementsDescription } from "./measurements.openapi.gen.ts";

/** All resources, as OpenAPI and the schema document tell of them. */
export const descriptions: readonly ResourceDescription[] = [measurementsDescription];
