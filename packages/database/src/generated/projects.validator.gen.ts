// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 43074ddd0a8e4b7e

import { projectSettingsSchema } from "@headwater/database/values/project-settings";
import { type ResourceSchemas, wireDate } from "@headwater/database/wire";
import { z } from "zod";

/** A project as it comes back. */
export const projectSchema = z.strictObject({
  id: z.string(),
  teamId: z.string(),
  key: z
    .string()
    .min(2)
    .max(10)
    .regex(/^[A-Z]{2,10}$/, "2 to 10 upper-case letters"),
  name: z.string().min(1).max(120),
  description: z.string().nullable(),
  settings: projectSettingsSchema,
  archived: z.boolean(),
  createdAt: wireDate(),
  updatedAt: wireDate(),
});

/** The body that makes a project. */
export const newProjectSchema = z.strictObject({
  teamId: z.string(),
  key: z
    .string()
    .min(2)
    .max(10)
    .regex(/^[A-Z]{2,10}$/, "2 to 10 upper-case letters"),
  name: z.string().min(1).max(120),
  description: z.string().nullish(),
  settings: projectSettingsSchema.optional(),
  archived: z.boolean().optional(),
});

/** The body that changes a project. */
export const projectPatchSchema = z.strictObject({
  teamId: z.string().optional(),
  key: z
    .string()
    .min(2)
    .max(10)
    .regex(/^[A-Z]{2,10}$/, "2 to 10 upper-case letters")
    .optional(),
  name: z.string().min(1).max(120).optional(),
  description: z.string().nullish(),
  settings: projectSettingsSchema.optional(),
  archived: z.boolean().optional(),
});

/** The key of a project, as it stands in a path or as code has it. */
export const projectKeySchema = z.strictObject({
  id: z.string(),
});

/** What bodies and keys of projects have to look like. */
export const projectsSchemas: ResourceSchemas = {
  create: newProjectSchema,
  patch: projectPatchSchema,
  key: projectKeySchema,
};
