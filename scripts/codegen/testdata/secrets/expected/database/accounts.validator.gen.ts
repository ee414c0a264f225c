// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 5d8de9a975f833e4

import { type ResourceSchemas, wireInteger } from "@headwater/database/wire";
import { z } from "zod";

/** An account as it comes back. */
export const accountSchema = z.strictObject({
  id: z.int(),
  backupKey: z.string().nullable(),
  tokenCount: z.int(),
  mailHash: z.string().nullable(),
  contentHash: z.string().nullable(),
  tokenPrefix: z.string().nullable(),
  balance: z.int(),
});

/** The body that makes an account. */
export const newAccountSchema = z.strictObject({
  backupKey: z.string().nullish(),
  tokenCount: z.int().optional(),
  mailHash: z.string().nullish(),
  contentHash: z.string().nullish(),
  tokenPrefix: z.string().nullish(),
  pin: z.string(),
});

/** The body that changes an account. */
export const accountPatchSchema = z.strictObject({
  backupKey: z.string().nullish(),
  tokenCount: z.int().optional(),
  mailHash: z.string().nullish(),
  contentHash: z.string().nullish(),
  tokenPrefix: z.string().nullish(),
  pin: z.string().optional(),
});

/** The key of an account, as it stands in a path or as code has it. */
export const accountKeySchema = z.strictObject({
  id: wireInteger(),
});

/** What bodies and keys of accounts have to look like. */
export const accountsSchemas: ResourceSchemas = {
  create: newAccountSchema,
  patch: accountPatchSchema,
  key: accountKeySchema,
};
