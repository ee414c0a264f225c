// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 98c20093de98e1e7

import { z } from "zod";

/** A measurement as it comes back. */
export const measurementSchema = z.strictObject({
  at: z.int(),
  value: z.string().nullable(),
});

/** The body that makes a measurement. */
export const newMeasurementSchema = z.strictObject({
  at: z.int(),
  value: z.string().nullish(),
});

/** The body that changes a measurement. */
export const measurementPatchSchema = z.strictObject({
  at: z.int().optional(),
  value: z.string().nullish(),
});

/** The key of a measurement, as it stands in a path or as code has it. */
export const measurementKeySchema = z.strictObject({});
