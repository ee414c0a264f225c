// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e2d96a0d770cd91e

import type { ResourceSchemas } from "@headwater/database/wire";
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

/** What bodies and keys of measurements have to look like. */
export const measurementsSchemas: ResourceSchemas = {
  create: newMeasurementSchema,
  patch: measurementPatchSchema,
  key: measurementKeySchema,
};
