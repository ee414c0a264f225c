// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 af302688303bd89f

import { type ResourceSchemas, wireDate } from "@headwater/database/wire";
import { z } from "zod";

/** An article as it comes back. */
export const articleSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  state: z.enum(["draft", "published", "author's"]),
  tone: z.enum(["dry", "warm"]).nullable(),
  createdAt: wireDate(),
  updatedAt: wireDate(),
});

/** The body that makes an article. */
export const newArticleSchema = z.strictObject({
  title: z.string(),
  state: z.enum(["draft", "published", "author's"]).optional(),
  tone: z.enum(["dry", "warm"]).nullish(),
});

/** The body that changes an article. */
export const articlePatchSchema = z.strictObject({
  title: z.string().optional(),
  state: z.enum(["draft", "published", "author's"]).optional(),
  tone: z.enum(["dry", "warm"]).nullish(),
});

/** The key of an article, as it stands in a path or as code has it. */
export const articleKeySchema = z.strictObject({
  id: z.string(),
});

/** What bodies and keys of articles have to look like. */
export const articlesSchemas: ResourceSchemas = {
  create: newArticleSchema,
  patch: articlePatchSchema,
  key: articleKeySchema,
};
