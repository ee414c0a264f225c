// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 861beb8568016095

import type { ResourceDescription } from "@headwater/server/openapi";
import { mapsDescription } from "./maps.openapi.gen.ts";

/** All resources, as OpenAPI and the schema document tell of them. */
export const descriptions: readonly ResourceDescription[] = [mapsDescription];
