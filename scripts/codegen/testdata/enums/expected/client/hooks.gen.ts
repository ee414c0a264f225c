// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 9b09fc62012e0cf0

import type { Api } from "@headwater/api-client";
import { useApiOf } from "@headwater/client/runtime";

export * from "./shirts.hooks.gen.ts";

/** The API client itself, for what no hook covers. */
export const useApi = (): Api => useApiOf<Api>();
