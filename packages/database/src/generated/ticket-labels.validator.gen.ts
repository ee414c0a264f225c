// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 916b8a592782af0f

import { wireInteger } from "@headwater/database/wire";
import { z } from "zod";

/** A ticket label as it comes back. */
export const ticketLabelSchema = z.strictObject({
  ticketId: z.int(),
  labelId: z.int(),
});

/** The body that makes a ticket label. */
export const newTicketLabelSchema = z.strictObject({
  ticketId: z.int(),
  labelId: z.int(),
});

/** The body that changes a ticket label. */
export const ticketLabelPatchSchema = z.strictObject({});

/** The key of a ticket label, as it stands in a path or as code has it. */
export const ticketLabelKeySchema = z.strictObject({
  ticketId: wireInteger(),
  labelId: wireInteger(),
});
