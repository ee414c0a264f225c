// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 842e434889595caa

import type { ResourceDescription } from "@headwater/server/openapi";
import { seatsDescription } from "./seats.openapi.gen.ts";

/** All resources, as OpenAPI and the schema document tell of them. */
export const descriptions: readonly ResourceDescription[] = [seatsDescription];
