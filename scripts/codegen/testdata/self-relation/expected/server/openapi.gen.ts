// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 694e78cb07b81cf3

import type { ResourceDescription } from "@headwater/server/openapi";
import { foldersDescription } from "./folders.openapi.gen.ts";

/** All resources, as OpenAPI and the schema document tell of them. */
export const descriptions: readonly ResourceDescription[] = [foldersDescription];
