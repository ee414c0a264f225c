// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 c2d6dca1ebc8f652

import type { Api } from "@headwater/api-client";
import { useApiOf } from "@headwater/client/runtime";

export * from "./measurements.hooks.gen.ts";

/** The API client itself, for what no hook covers. */
export const useApi = (): Api => useApiOf<Api>();
