// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 5f4e5c6f99f02975

import type { Api } from "@headwater/api-client";
import { useApiOf } from "@headwater/client/runtime";

export * from "./users.hooks.gen.ts";
export * from "./roles.hooks.gen.ts";
export * from "./permissions.hooks.gen.ts";
export * from "./role-permissions.hooks.gen.ts";
export * from "./teams.hooks.gen.ts";
export * from "./team-members.hooks.gen.ts";
export * from "./projects.hooks.gen.ts";
export * from "./tickets.hooks.gen.ts";
export * from "./tasks.hooks.gen.ts";
export * from "./comments.hooks.gen.ts";
export * from "./labels.hooks.gen.ts";
export * from "./ticket-labels.hooks.gen.ts";
export * from "./attachments.hooks.gen.ts";

/** The API client itself, for what no hook covers. */
export const useApi = (): Api => useApiOf<Api>();
