// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 de538826196d404f

import { z } from "zod";

/** An invitation as it comes back. */
export const invitationSchema = z.strictObject({});

/** The body that makes an invitation. */
export const newInvitationSchema = z.strictObject({});

/** The body that changes an invitation. */
export const invitationPatchSchema = z.strictObject({});

/** The key of an invitation, as it stands in a path or as code has it. */
export const invitationKeySchema = z.strictObject({
  token: z.string(),
});
