// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 52df613f71bf5daa

import { type ResourceSchemas, wireInteger } from "@headwater/database/wire";
import { z } from "zod";

/** An use as it comes back. */
export const useSchema = z.strictObject({
  id: z.int(),
  apiKeyId: z.string(),
  secret: z.string().nullable(),
});

/** The body that makes an use. */
export const newUseSchema = z.strictObject({
  apiKeyId: z.string(),
  secret: z.string().nullish(),
});

/** The body that changes an use. */
export const usePatchSchema = z.strictObject({
  apiKeyId: z.string().optional(),
  secret: z.string().nullish(),
});

/** The key of an use, as it stands in a path or as code has it. */
export const useKeySchema = z.strictObject({
  id: wireInteger(),
});

/** What bodies and keys of uses have to look like. */
export const usesSchemas: ResourceSchemas = {
  create: newUseSchema,
  patch: usePatchSchema,
  key: useKeySchema,
};
