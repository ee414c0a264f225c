// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 4d226e93361d57d8

import type { Api } from "@headwater/api-client";
import { useApiOf } from "@headwater/client/runtime";

export * from "./samples.hooks.gen.ts";

/** The API client itself, for what no hook covers. */
export const useApi = (): Api => useApiOf<Api>();
