// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 81f9012160a8a512

import type { Api } from "@headwater/api-client";
import { useApiOf } from "@headwater/client/runtime";

export * from "./articles.hooks.gen.ts";
export * from "./pictures.hooks.gen.ts";
export * from "./people.hooks.gen.ts";
export * from "./shelves.hooks.gen.ts";
export * from "./books.hooks.gen.ts";
export * from "./pages.hooks.gen.ts";
export * from "./tags.hooks.gen.ts";
export * from "./book-tags.hooks.gen.ts";
export * from "./notes.hooks.gen.ts";
export * from "./folders.hooks.gen.ts";
export * from "./topics.hooks.gen.ts";

/** The API client itself, for what no hook covers. */
export const useApi = (): Api => useApiOf<Api>();
