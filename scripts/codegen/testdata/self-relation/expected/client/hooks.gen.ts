// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 b7eade8484a9fd37

import type { Api } from "@headwater/api-client";
import { useApiOf } from "@headwater/client/runtime";

export * from "./folders.hooks.gen.ts";

/** The API client itself, for what no hook covers. */
export const useApi = (): Api => useApiOf<Api>();
