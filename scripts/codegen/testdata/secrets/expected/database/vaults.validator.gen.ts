// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 6f355042bd01a614

import type { ResourceSchemas } from "@headwater/database/wire";
import { z } from "zod";

/** A vault as it comes back. */
export const vaultSchema = z.strictObject({
  id: z.string(),
});

/** The body that makes a vault. */
export const newVaultSchema = z.strictObject({
  id: z.string(),
});

/** The body that changes a vault. */
export const vaultPatchSchema = z.strictObject({});

/** The key of a vault, as it stands in a path or as code has it. */
export const vaultKeySchema = z.strictObject({
  id: z.string(),
});

/** What bodies and keys of vaults have to look like. */
export const vaultsSchemas: ResourceSchemas = {
  create: newVaultSchema,
  patch: vaultPatchSchema,
  key: vaultKeySchema,
};
