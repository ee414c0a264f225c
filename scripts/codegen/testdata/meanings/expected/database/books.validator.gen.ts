// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 7a80a2f88fa878e3

import { type ResourceSchemas, wireDate, wireInteger } from "@headwater/database/wire";
import { z } from "zod";

/** A book as it comes back. */
export const bookSchema = z.strictObject({
  id: z.int(),
  title: z.string(),
  isbn: z.string().nullable(),
  shelfId: z.int(),
  ownerId: z.int().nullable(),
  sequelOf: z.int().nullable(),
  createdAt: wireDate(),
  updatedAt: wireDate(),
  deletedAt: wireDate().nullable(),
  version: z.int(),
});

/** The body that makes a book. */
export const newBookSchema = z.strictObject({
  title: z.string(),
  isbn: z.string().nullish(),
  shelfId: z.int(),
  ownerId: z.int().nullish(),
  sequelOf: z.int().nullish(),
});

/** The body that changes a book. */
export const bookPatchSchema = z.strictObject({
  title: z.string().optional(),
  isbn: z.string().nullish(),
  shelfId: z.int().optional(),
  ownerId: z.int().nullish(),
  sequelOf: z.int().nullish(),
  version: z.int().optional(),
});

/** The key of a book, as it stands in a path or as code has it. */
export const bookKeySchema = z.strictObject({
  id: wireInteger(),
});

/** What bodies and keys of books have to look like. */
export const booksSchemas: ResourceSchemas = {
  create: newBookSchema,
  patch: bookPatchSchema,
  key: bookKeySchema,
};
