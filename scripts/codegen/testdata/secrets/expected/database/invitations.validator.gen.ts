// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 efbe885fde09d12f

import type { ResourceSchemas } from "@headwater/database/wire";
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

/** What bodies and keys of invitations have to look like. */
export const invitationsSchemas: ResourceSchemas = {
  create: newInvitationSchema,
  patch: invitationPatchSchema,
  key: invitationKeySchema,
};
