// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 c8d2ac97a3f3a09e

import { type ResourceSchemas, wireDate, wireInteger } from "@headwater/database/wire";
import { z } from "zod";

/** A topic as it comes back. */
export const topicSchema = z.strictObject({
  id: z.int(),
  aboveId: z.int().nullable(),
  seeAlso: z.int().nullable(),
  way: z.string(),
  createdAt: wireDate(),
  updatedAt: wireDate(),
  deletedAt: wireDate().nullable(),
});

/** The body that makes a topic. */
export const newTopicSchema = z.strictObject({
  aboveId: z.int().nullish(),
  seeAlso: z.int().nullish(),
});

/** The body that changes a topic. */
export const topicPatchSchema = z.strictObject({
  aboveId: z.int().nullish(),
  seeAlso: z.int().nullish(),
});

/** The key of a topic, as it stands in a path or as code has it. */
export const topicKeySchema = z.strictObject({
  id: wireInteger(),
});

/** What bodies and keys of topics have to look like. */
export const topicsSchemas: ResourceSchemas = {
  create: newTopicSchema,
  patch: topicPatchSchema,
  key: topicKeySchema,
};
