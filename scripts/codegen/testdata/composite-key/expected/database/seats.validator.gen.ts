// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 643a1a9304fffa62

import { type ResourceSchemas, wireInteger } from "@headwater/database/wire";
import { z } from "zod";

/** A seat as it comes back. */
export const seatSchema = z.strictObject({
  row: z.string(),
  number: z.int(),
  note: z.string().nullable(),
});

/** The body that makes a seat. */
export const newSeatSchema = z.strictObject({
  row: z.string(),
  number: z.int(),
  note: z.string().nullish(),
});

/** The body that changes a seat. */
export const seatPatchSchema = z.strictObject({
  note: z.string().nullish(),
});

/** The key of a seat, as it stands in a path or as code has it. */
export const seatKeySchema = z.strictObject({
  row: z.string(),
  number: wireInteger(),
});

/** What bodies and keys of seats have to look like. */
export const seatsSchemas: ResourceSchemas = {
  create: newSeatSchema,
  patch: seatPatchSchema,
  key: seatKeySchema,
};
