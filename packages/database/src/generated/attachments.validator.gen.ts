// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 3d7ea6fd4c1eb058

import { wireBigint, wireBinary, wireInteger } from "@headwater/database/wire";
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
