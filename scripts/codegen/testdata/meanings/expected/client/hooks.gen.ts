// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 339595206070c926

import type { Api } from "@headwater/api-client";
import { useApiOf } from "@headwater/client/runtime";

export * from "./articles.hooks.gen.ts";
export * from "./pictures.hooks.gen.ts";

/** The API client itself, for what no hook covers. */
export const useApi = (): Api => useApiOf<Api>();
