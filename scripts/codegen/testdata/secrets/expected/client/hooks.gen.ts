// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 3b8be7abe81b31fe

import type { Api } from "@headwater/api-client";
import { useApiOf } from "@headwater/client/runtime";

export * from "./accounts.hooks.gen.ts";
export * from "./sessions.hooks.gen.ts";
export * from "./uses.hooks.gen.ts";
export * from "./vaults.hooks.gen.ts";

/** The API client itself, for what no hook covers. */
export const useApi = (): Api => useApiOf<Api>();
