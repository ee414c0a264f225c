// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 7951cc60c57760a4

import { wireInteger } from "@headwater/database/wire";
import { z } from "zod";

/** An account as it comes back. */
export const accountSchema = z.strictObject({
  id: z.int(),
  tokenCount: z.int(),
  contentHash: z.string().nullable(),
  balance: z.int(),
});

/** The body that makes an account. */
export const newAccountSchema = z.strictObject({
  tokenCount: z.int().optional(),
  contentHash: z.string().nullish(),
  pin: z.string(),
});

/** The body that changes an account. */
export const accountPatchSchema = z.strictObject({
  tokenCount: z.int().optional(),
  contentHash: z.string().nullish(),
  pin: z.string().optional(),
});

/** The key of an account, as it stands in a path or as code has it. */
export const accountKeySchema = z.strictObject({
  id: wireInteger(),
});
