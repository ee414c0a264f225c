// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 4db23e528750177c

import { type ResourceSchemas, wireInteger } from "@headwater/database/wire";
import { z } from "zod";

/** A session as it comes back. */
export const sessionSchema = z.strictObject({
  id: z.int(),
});

/** The body that makes a session. */
export const newSessionSchema = z.strictObject({});

/** The body that changes a session. */
export const sessionPatchSchema = z.strictObject({});

/** The key of a session, as it stands in a path or as code has it. */
export const sessionKeySchema = z.strictObject({
  id: wireInteger(),
});

/** What bodies and keys of sessions have to look like. */
export const sessionsSchemas: ResourceSchemas = {
  create: newSessionSchema,
  patch: sessionPatchSchema,
  key: sessionKeySchema,
};
