// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 f2abe97cb4824602

import {
  type ResourceSchemas,
  wireBigint,
  wireBinary,
  wireDate,
  wireInteger,
} from "@headwater/database/wire";
import { z } from "zod";

/** A sample as it comes back. */
export const sampleSchema = z.strictObject({
  id: z.int(),
  word: z.string(),
  short: z.string().max(8).nullable(),
  state: z.enum(["on", "off"]),
  count: z.int(),
  ratio: z.number().nullable(),
  price: z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, "a decimal number")
    .nullable(),
  weight: z.number().min(-9007199254740991).max(9007199254740991).nullable(),
  size: wireBigint(z.int64()).nullable(),
  large: wireBigint(z.int64()).nullable(),
  done: z.boolean().nullable(),
  at: wireDate().nullable(),
  atExactly: wireDate().nullable(),
  data: z.json().nullable(),
  packed: z.json().nullable(),
  bytes: wireBinary().nullable(),
});

/** The body that makes a sample. */
export const newSampleSchema = z.strictObject({
  word: z.string(),
  short: z.string().max(8).nullish(),
  state: z.enum(["on", "off"]),
  count: z.int(),
  ratio: z.number().nullish(),
  price: z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, "a decimal number")
    .nullish(),
  weight: z.number().min(-9007199254740991).max(9007199254740991).nullish(),
  size: wireBigint(z.int64()).nullish(),
  large: wireBigint(z.int64()).nullish(),
  done: z.boolean().nullish(),
  at: wireDate().nullish(),
  atExactly: wireDate().nullish(),
  data: z.json().nullish(),
  packed: z.json().nullish(),
  bytes: wireBinary().nullish(),
});

/** The body that changes a sample. */
export const samplePatchSchema = z.strictObject({
  word: z.string().optional(),
  short: z.string().max(8).nullish(),
  state: z.enum(["on", "off"]).optional(),
  count: z.int().optional(),
  ratio: z.number().nullish(),
  price: z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, "a decimal number")
    .nullish(),
  weight: z.number().min(-9007199254740991).max(9007199254740991).nullish(),
  size: wireBigint(z.int64()).nullish(),
  large: wireBigint(z.int64()).nullish(),
  done: z.boolean().nullish(),
  at: wireDate().nullish(),
  atExactly: wireDate().nullish(),
  data: z.json().nullish(),
  packed: z.json().nullish(),
  bytes: wireBinary().nullish(),
});

/** The key of a sample, as it stands in a path or as code has it. */
export const sampleKeySchema = z.strictObject({
  id: wireInteger(),
});

/** What bodies and keys of samples have to look like. */
export const samplesSchemas: ResourceSchemas = {
  create: newSampleSchema,
  patch: samplePatchSchema,
  key: sampleKeySchema,
};
