// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 a8e6fc2c78542a3f

import type { ResourceDescription } from "@headwater/server/openapi";
import { accountsDescription } from "./accounts.openapi.gen.ts";
import { sessionsDescription } from "./sessions.openapi.gen.ts";
import { usesDescription } from "./uses.openapi.gen.ts";
import { vaultsDescription } from "./vaults.openapi.gen.ts";

/** All resources, as OpenAPI and the schema document tell of them. */
export const descriptions: readonly ResourceDescription[] = [
  accountsDescription,
  sessionsDescription,
  usesDescription,
  vaultsDescription,
];
