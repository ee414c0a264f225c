// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 2ea47a39746678e8

import { type ResourceSchemas, wireDate, wireInteger } from "@headwater/database/wire";
import { z } from "zod";

/** A ticket as it comes back. */
export const ticketSchema = z.strictObject({
  id: z.int(),
  projectId: z.string(),
  title: z.string().min(1).max(200),
  body: z.string(),
  status: z.enum(["open", "in_progress", "done", "closed"]),
  priority: z.int().min(0).max(4),
  assigneeId: z.string().nullable(),
  reporterId: z.string(),
  parentId: z.int().nullable(),
  dueAt: wireDate().nullable(),
  estimateHours: z.number().min(0).max(10_000).nullable(),
  createdAt: wireDate(),
  updatedAt: wireDate(),
});

/** The body that makes a ticket. */
export const newTicketSchema = z.strictObject({
  projectId: z.string(),
  title: z.string().min(1).max(200),
  body: z.string(),
  status: z.enum(["open", "in_progress", "done", "closed"]).optional(),
  priority: z.int().min(0).max(4).optional(),
  assigneeId: z.string().nullish(),
  reporterId: z.string(),
  parentId: z.int().nullish(),
  dueAt: wireDate().nullish(),
  estimateHours: z.number().min(0).max(10_000).nullish(),
});

/** The body that changes a ticket. */
export const ticketPatchSchema = z.strictObject({
  projectId: z.string().optional(),
  title: z.string().min(1).max(200).optional(),
  body: z.string().optional(),
  status: z.enum(["open", "in_progress", "done", "closed"]).optional(),
  priority: z.int().min(0).max(4).optional(),
  assigneeId: z.string().nullish(),
  reporterId: z.string().optional(),
  parentId: z.int().nullish(),
  dueAt: wireDate().nullish(),
  estimateHours: z.number().min(0).max(10_000).nullish(),
});

/** The key of a ticket, as it stands in a path or as code has it. */
export const ticketKeySchema = z.strictObject({
  id: wireInteger(),
});

/** What bodies and keys of tickets have to look like. */
export const ticketsSchemas: ResourceSchemas = {
  create: newTicketSchema,
  patch: ticketPatchSchema,
  key: ticketKeySchema,
};
