// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 307f4ff881166dd5

import { type ResourceSchemas, wireInteger } from "@headwater/database/wire";
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

/** What bodies and keys of ticket labels have to look like. */
export const ticketLabelsSchemas: ResourceSchemas = {
  create: newTicketLabelSchema,
  patch: ticketLabelPatchSchema,
  key: ticketLabelKeySchema,
};
