// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 a2583f265bb74bd9

import {
  type ResourceSchemas,
  wireBigint,
  wireBinary,
  wireInteger,
} from "@headwater/database/wire";
import { z } from "zod";

/** An attachment as it comes back. */
export const attachmentSchema = z.strictObject({
  id: z.int(),
  ticketId: z.int(),
  fileName: z.string().min(1).max(255),
  mimeType: z.string(),
  sizeBytes: wireBigint(z.int64().min(0n)),
  content: wireBinary(),
});

/** The body that makes an attachment. */
export const newAttachmentSchema = z.strictObject({
  ticketId: z.int(),
  fileName: z.string().min(1).max(255),
  mimeType: z.string(),
  sizeBytes: wireBigint(z.int64().min(0n)),
  content: wireBinary(),
});

/** The body that changes an attachment. */
export const attachmentPatchSchema = z.strictObject({
  ticketId: z.int().optional(),
  fileName: z.string().min(1).max(255).optional(),
  mimeType: z.string().optional(),
  sizeBytes: wireBigint(z.int64().min(0n)).optional(),
  content: wireBinary().optional(),
});

/** The key of an attachment, as it stands in a path or as code has it. */
export const attachmentKeySchema = z.strictObject({
  id: wireInteger(),
});

/** What bodies and keys of attachments have to look like. */
export const attachmentsSchemas: ResourceSchemas = {
  create: newAttachmentSchema,
  patch: attachmentPatchSchema,
  key: attachmentKeySchema,
};
