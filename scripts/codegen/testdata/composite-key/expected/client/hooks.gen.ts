// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 af7f41473fdd7ccc

import type { Api } from "@headwater/api-client";
import { useApiOf } from "@headwater/client/runtime";

export * from "./seats.hooks.gen.ts";

/** The API client itself, for what no hook covers. */
export const useApi = (): Api => useApiOf<Api>();
