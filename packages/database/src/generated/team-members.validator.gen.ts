// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 8a33fbf18428e2b8

import { type ResourceSchemas, wireDate } from "@headwater/database/wire";
import { z } from "zod";

/** A team member as it comes back. */
export const teamMemberSchema = z.strictObject({
  teamId: z.string(),
  userId: z.string(),
  role: z.enum(["owner", "member"]),
  joinedAt: wireDate(),
});

/** The body that makes a team member. */
export const newTeamMemberSchema = z.strictObject({
  teamId: z.string(),
  userId: z.string(),
  role: z.enum(["owner", "member"]).optional(),
});

/** The body that changes a team member. */
export const teamMemberPatchSchema = z.strictObject({
  role: z.enum(["owner", "member"]).optional(),
});

/** The key of a team member, as it stands in a path or as code has it. */
export const teamMemberKeySchema = z.strictObject({
  teamId: z.string(),
  userId: z.string(),
});

/** What bodies and keys of team members have to look like. */
export const teamMembersSchemas: ResourceSchemas = {
  create: newTeamMemberSchema,
  patch: teamMemberPatchSchema,
  key: teamMemberKeySchema,
};
