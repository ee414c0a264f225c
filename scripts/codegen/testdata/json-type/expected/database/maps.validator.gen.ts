// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 be0ec020002ba8aa

import type { Tag } from "@headwater/database/schema";
import type { Settings } from "@headwater/database/settings";
import { type ResourceSchemas, wireInteger } from "@headwater/database/wire";
import { z } from "zod";

/** A map as it comes back. */
export const mapSchema = z.strictObject({
  id: z.int(),
  settings: z.custom<Settings>((value) => z.json().safeParse(value).success, "must be JSON"),
  points: z
    .custom<{ x: number; y: number }[]>(
      (value) => z.json().safeParse(value).success,
      "must be JSON",
    )
    .nullable(),
  tags: z
    .custom<ReadonlyArray<Tag>>((value) => z.json().safeParse(value).success, "must be JSON")
    .nullable(),
  record: z
    .custom<Record<string, number>>((value) => z.json().safeParse(value).success, "must be JSON")
    .nullable(),
  anything: z.json().nullable(),
  code: z.string().pipe(z.custom<`map_${string}`>()),
});

/** The body that makes a map. */
export const newMapSchema = z.strictObject({
  settings: z.custom<Settings>((value) => z.json().safeParse(value).success, "must be JSON"),
  points: z
    .custom<{ x: number; y: number }[]>(
      (value) => z.json().safeParse(value).success,
      "must be JSON",
    )
    .nullish(),
  tags: z
    .custom<ReadonlyArray<Tag>>((value) => z.json().safeParse(value).success, "must be JSON")
    .nullish(),
  record: z
    .custom<Record<string, number>>((value) => z.json().safeParse(value).success, "must be JSON")
    .nullish(),
  anything: z.json().nullish(),
  code: z.string().pipe(z.custom<`map_${string}`>()),
});

/** The body that changes a map. */
export const mapPatchSchema = z.strictObject({
  settings: z
    .custom<Settings>((value) => z.json().safeParse(value).success, "must be JSON")
    .optional(),
  points: z
    .custom<{ x: number; y: number }[]>(
      (value) => z.json().safeParse(value).success,
      "must be JSON",
    )
    .nullish(),
  tags: z
    .custom<ReadonlyArray<Tag>>((value) => z.json().safeParse(value).success, "must be JSON")
    .nullish(),
  record: z
    .custom<Record<string, number>>((value) => z.json().safeParse(value).success, "must be JSON")
    .nullish(),
  anything: z.json().nullish(),
  code: z.string().pipe(z.custom<`map_${string}`>()).optional(),
});

/** The key of a map, as it stands in a path or as code has it. */
export const mapKeySchema = z.strictObject({
  id: wireInteger(),
});

/** What bodies and keys of maps have to look like. */
export const mapsSchemas: ResourceSchemas = {
  create: newMapSchema,
  patch: mapPatchSchema,
  key: mapKeySchema,
};
