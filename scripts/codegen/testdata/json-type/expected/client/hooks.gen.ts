// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 f8dc071d82adeff9

import type { Api } from "@headwater/api-client";
import { useApiOf } from "@headwater/client/runtime";

export * from "./maps.hooks.gen.ts";

/** The API client itself, for what no hook covers. */
export const useApi = (): Api => useApiOf<Api>();
