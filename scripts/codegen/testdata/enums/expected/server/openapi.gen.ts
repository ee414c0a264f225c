// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 0f0e00295b0a18ee

import type { ResourceDescription } from "@headwater/server/openapi";
import { shirtsDescription } from "./shirts.openapi.gen.ts";

/** All resources, as OpenAPI and the schema document tell of them. */
export const descriptions: readonly ResourceDescription[] = [shirtsDescription];
