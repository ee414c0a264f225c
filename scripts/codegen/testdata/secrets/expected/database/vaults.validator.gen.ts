// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 bfedf2f0124bbdaf

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
