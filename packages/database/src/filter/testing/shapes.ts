import type { ColumnShape, RelationShape, ResourceShape, Shapes, ValueKind } from "../shape.ts";

const column = (kind: ValueKind, nullable = false): ColumnShape => ({ kind, nullable });

const one = (target: string, from: string, nullable = false): RelationShape => ({
  target,
  many: false,
  nullable,
  columns: [from],
  references: ["id"],
});

const many = (target: string, to: string): RelationShape => ({
  target,
  many: true,
  nullable: true,
  columns: ["id"],
  references: [to],
});

/** A resource with a column of each kind, among them names that are reserved words. */
export const tickets: ResourceShape = {
  name: "tickets",
  path: "tickets",
  key: ["id"],
  columns: {
    id: column("integer"),
    title: column("string"),
    body: column("string", true),
    status: { kind: "enum", nullable: false, values: ["open", "in_progress", "done", "closed"] },
    priority: column("integer"),
    estimateHours: column("number", true),
    sizeBytes: column("bigint"),
    cost: column("decimal", true),
    archived: column("boolean"),
    dueAt: column("date", true),
    settings: column("json", true),
    content: column("binary", true),
    count: column("integer"),
    words: { kind: "json", nullable: true, element: "string" },
    moments: { kind: "json", nullable: false, element: "date" },
    board: { kind: "json", nullable: true, element: "integer", nested: true },
    assigneeId: column("string", true),
    parentId: column("integer", true),
  },
  relations: {
    assignee: one("users", "assigneeId", true),
    parent: one("tickets", "parentId", true),
    children: many("tickets", "parentId"),
    comments: many("comments", "ticketId"),
  },
};

export const users: ResourceShape = {
  name: "users",
  path: "users",
  key: ["id"],
  columns: { id: column("string"), name: column("string"), email: column("string") },
  relations: { comments: many("comments", "authorId") },
};

export const comments: ResourceShape = {
  name: "comments",
  path: "comments",
  key: ["id"],
  columns: {
    id: column("integer"),
    body: column("string"),
    createdAt: column("date"),
    ticketId: column("integer"),
    authorId: column("string"),
  },
  relations: { ticket: one("tickets", "ticketId"), author: one("users", "authorId") },
};

export const shapes: Shapes = { tickets, users, comments };
