// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 de44ee4ff567f517

import type { ResourceDescription } from "@headwater/server/openapi";
import { samplesDescription } from "./samples.openapi.gen.ts";

/** All resources, as OpenAPI and the schema document tell of them. */
export const descriptions: readonly ResourceDescription[] = [samplesDescription];
