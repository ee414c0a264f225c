// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 32becc46f9e53bb9

import type { Api } from "@headwater/api-client";
import { useApiOf } from "@headwater/client/runtime";

export * from "./accounts.hooks.gen.ts";
export * from "./sessions.hooks.gen.ts";

/** The API client itself, for what no hook covers. */
export const useApi = (): Api => useApiOf<Api>();
