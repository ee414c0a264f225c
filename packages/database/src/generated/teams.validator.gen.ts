// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 dec73e4088734c68

import { type ResourceSchemas, wireDate } from "@headwater/database/wire";
import { z } from "zod";

/** A team as it comes back. */
export const teamSchema = z.strictObject({
  id: z.string(),
  name: z.string().min(1).max(120),
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case letters, digits and hyphens"),
  createdAt: wireDate(),
  updatedAt: wireDate(),
});

/** The body that makes a team. */
export const newTeamSchema = z.strictObject({
  name: z.string().min(1).max(120),
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case letters, digits and hyphens"),
});

/** The body that changes a team. */
export const teamPatchSchema = z.strictObject({
  name: z.string().min(1).max(120).optional(),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case letters, digits and hyphens")
    .optional(),
});

/** The key of a team, as it stands in a path or as code has it. */
export const teamKeySchema = z.strictObject({
  id: z.string(),
});

/** What bodies and keys of teams have to look like. */
export const teamsSchemas: ResourceSchemas = {
  create: newTeamSchema,
  patch: teamPatchSchema,
  key: teamKeySchema,
};
