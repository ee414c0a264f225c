// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 3a30d49b45684874

import { wireInteger } from "@headwater/database/wire";
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
