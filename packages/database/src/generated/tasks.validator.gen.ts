// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 8fb948184d659e37

import { type ResourceSchemas, wireInteger } from "@headwater/database/wire";
import { z } from "zod";

/** A task as it comes back. */
export const taskSchema = z.strictObject({
  id: z.int(),
  ticketId: z.int(),
  title: z.string().min(1).max(200),
  done: z.boolean(),
  position: z.int(),
});

/** The body that makes a task. */
export const newTaskSchema = z.strictObject({
  ticketId: z.int(),
  title: z.string().min(1).max(200),
  done: z.boolean().optional(),
  position: z.int().optional(),
});

/** The body that changes a task. */
export const taskPatchSchema = z.strictObject({
  ticketId: z.int().optional(),
  title: z.string().min(1).max(200).optional(),
  done: z.boolean().optional(),
  position: z.int().optional(),
});

/** The key of a task, as it stands in a path or as code has it. */
export const taskKeySchema = z.strictObject({
  id: wireInteger(),
});

/** What bodies and keys of tasks have to look like. */
export const tasksSchemas: ResourceSchemas = {
  create: newTaskSchema,
  patch: taskPatchSchema,
  key: taskKeySchema,
};
