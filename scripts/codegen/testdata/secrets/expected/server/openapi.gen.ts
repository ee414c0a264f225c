// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 ec510d627c0c5ea6

import { describeApi, type OpenapiDocument } from "@headwater/server/openapi";
import { accountsDescription } from "./accounts.openapi.gen.ts";
import { sessionsDescription } from "./sessions.openapi.gen.ts";

/** The OpenAPI document of all resources. Built anew on each call: keep it. */
export const openapi = (): OpenapiDocument =>
  describeApi([accountsDescription, sessionsDescription]);
