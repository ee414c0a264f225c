import { relations, sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  blob,
  check,
  index,
  integer,
  numeric,
  primaryKey,
  real,
  sqliteTable,
  text,
  unique,
} from "drizzle-orm/sqlite-core";
import { createdAt, id, integerId, oneOf, timestamps } from "./columns/sqlite.ts";
import { resource } from "./resource.ts";
import { type ProjectSettings, projectSettingsSchema } from "./values/project-settings.ts";

/** What a person can be to the whole tracker: what `users.role` and `roles.key` hold. */
const ROLE_KEYS = ["admin", "member"] as const;

/** People who can sign in, report tickets and work on them. */
export const users = sqliteTable(
  "users",
  {
    id: id(),
    /** Where the person is reached; unique. */
    email: text("email").notNull().unique(),
    /** Full name, as the person writes it. */
    name: text("name").notNull(),
    /** Argon2 hash; null for people who sign in elsewhere. */
    passwordHash: text("password_hash"),
    /** What the person may do: admins manage everything, members work on tickets. */
    role: oneOf("role", ROLE_KEYS).notNull().default("member"),
    ...timestamps(),
  },
  (table) => [index("users_name_idx").on(table.name)],
);

/** What people can be to the whole tracker; a person's `role` is the key of one of these. */
export const roles = sqliteTable("roles", {
  /** As it stands in `users.role`. */
  key: oneOf("key", ROLE_KEYS).primaryKey(),
  /** Name shown to people. */
  name: text("name").notNull().unique(),
  /** What the role is for, in a sentence. */
  description: text("description").notNull(),
});

/** What can be allowed: doing one thing with one kind of rows. */
export const permissions = sqliteTable(
  "permissions",
  {
    /** The kind of rows and what is done with them: `tickets.update`. */
    key: text("key").primaryKey(),
    /** What it allows, in a sentence. */
    description: text("description").notNull(),
  },
  (table) => [check("permissions_key_check", sql`${table.key} glob '[a-z]*.[a-z]*'`)],
);

/** Which role has which permission. */
export const rolePermissions = sqliteTable(
  "role_permissions",
  {
    /** The role. */
    roleKey: text("role_key", { enum: ROLE_KEYS })
      .notNull()
      .references(() => roles.key, { onDelete: "cascade" }),
    /** The permission. */
    permissionKey: text("permission_key")
      .notNull()
      .references(() => permissions.key, { onDelete: "cascade" }),
  },
  (table) => [
    primaryKey({ columns: [table.roleKey, table.permissionKey] }),
    index("role_permissions_permission_key_idx").on(table.permissionKey),
  ],
);

/** Groups of people who own projects. */
export const teams = sqliteTable("teams", {
  id: id(),
  /** Name shown to people. */
  name: text("name").notNull(),
  /** Short name used in addresses: lower-case letters, digits and hyphens; unique. */
  slug: text("slug").notNull().unique(),
  ...timestamps(),
});

/** Who belongs to which team, and as what. */
export const teamMembers = sqliteTable(
  "team_members",
  {
    /** The team. */
    teamId: text("team_id")
      .notNull()
      .references(() => teams.id, { onDelete: "cascade" }),
    /** The person. */
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Owners may change the team itself. */
    role: oneOf("role", ["owner", "member"]).notNull().default("member"),
    /** When the person joined the team. */
    joinedAt: createdAt("joined_at"),
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.userId] }),
    index("team_members_user_id_idx").on(table.userId),
  ],
);

/** Bodies of work, each with its own tickets and labels. */
export const projects = sqliteTable(
  "projects",
  {
    id: id(),
    /** The team that owns the project. */
    teamId: text("team_id")
      .notNull()
      .references(() => teams.id, { onDelete: "cascade" }),
    /** Prefix of the project's ticket numbers, 2 to 10 upper-case letters; unique. */
    key: text("key").notNull().unique(),
    /** Name shown to people. */
    name: text("name").notNull(),
    /** What the project is about, in a sentence or two. */
    description: text("description"),
    /** What the project's members agreed on. */
    settings: text("settings", { mode: "json" }).$type<ProjectSettings>().notNull().default({}),
    /** Archived projects are kept but no longer worked on. */
    archived: integer("archived", { mode: "boolean" }).notNull().default(false),
    ...timestamps(),
  },
  (table) => [
    index("projects_team_id_idx").on(table.teamId),
    index("projects_name_idx").on(table.name),
    check(
      "projects_key_check",
      sql`length(${table.key}) between 2 and 10 and ${table.key} not glob '*[^A-Z]*'`,
    ),
  ],
);

/** Pieces of work to be done. */
export const tickets = sqliteTable(
  "tickets",
  {
    id: integerId(),
    /** The project the ticket belongs to. */
    projectId: text("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    /** One line that says what is to be done, 1 to 200 characters. */
    title: text("title", { length: 200 }).notNull(),
    /** The whole story, in Markdown. */
    body: text("body").notNull(),
    /** How far the work has come. */
    status: oneOf("status", ["open", "in_progress", "done", "closed"]).notNull().default("open"),
    /** 0 is the most urgent, 4 the least. */
    priority: integer("priority").notNull().default(2),
    /** Who works on it; null when nobody does yet. */
    assigneeId: text("assignee_id").references(() => users.id, { onDelete: "set null" }),
    /** Who asked for it. */
    reporterId: text("reporter_id")
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    /** The larger ticket this one is a part of. */
    parentId: integer("parent_id").references((): AnySQLiteColumn => tickets.id, {
      onDelete: "set null",
    }),
    /** When the work should be finished. */
    dueAt: integer("due_at", { mode: "timestamp_ms" }),
    /** Expected effort, in hours. */
    estimateHours: real("estimate_hours"),
    ...timestamps(),
  },
  (table) => [
    index("tickets_project_id_idx").on(table.projectId),
    index("tickets_assignee_id_idx").on(table.assigneeId),
    index("tickets_reporter_id_idx").on(table.reporterId),
    index("tickets_parent_id_idx").on(table.parentId),
    index("tickets_status_priority_idx").on(table.status, table.priority),
    index("tickets_created_at_idx").on(table.createdAt),
    index("tickets_updated_at_idx").on(table.updatedAt),
    index("tickets_due_at_idx").on(table.dueAt),
    check("tickets_title_check", sql`length(${table.title}) between 1 and 200`),
    check("tickets_priority_check", sql`${table.priority} between 0 and 4`),
  ],
);

/** Steps of a ticket that can be ticked off one by one. */
export const tasks = sqliteTable(
  "tasks",
  {
    id: integerId(),
    /** The ticket the step belongs to. */
    ticketId: integer("ticket_id")
      .notNull()
      .references(() => tickets.id, { onDelete: "cascade" }),
    /** What is to be done. */
    title: text("title").notNull(),
    /** Whether it has been done. */
    done: integer("done", { mode: "boolean" }).notNull().default(false),
    /** Place among the ticket's tasks; smaller comes first. */
    position: integer("position").notNull().default(0),
  },
  (table) => [index("tasks_ticket_id_position_idx").on(table.ticketId, table.position)],
);

/** What people say about a ticket. */
export const comments = sqliteTable(
  "comments",
  {
    id: integerId(),
    /** The ticket it is about. */
    ticketId: integer("ticket_id")
      .notNull()
      .references(() => tickets.id, { onDelete: "cascade" }),
    /** Who wrote it. */
    authorId: text("author_id")
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    /** What was written, in Markdown. */
    body: text("body").notNull(),
    ...timestamps(),
  },
  (table) => [
    index("comments_ticket_id_created_at_idx").on(table.ticketId, table.createdAt),
    index("comments_author_id_idx").on(table.authorId),
  ],
);

/** Words a project's tickets can be marked with. */
export const labels = sqliteTable(
  "labels",
  {
    id: integerId(),
    /** The project the label belongs to. */
    projectId: text("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    /** The word; unique within its project. */
    name: text("name").notNull(),
    /** CSS colour, `#rrggbb`. */
    color: text("color").notNull(),
  },
  (table) => [unique("labels_project_id_name_unique").on(table.projectId, table.name)],
);

/** Which labels a ticket is marked with. */
export const ticketLabels = sqliteTable(
  "ticket_labels",
  {
    /** The ticket. */
    ticketId: integer("ticket_id")
      .notNull()
      .references(() => tickets.id, { onDelete: "cascade" }),
    /** The label. */
    labelId: integer("label_id")
      .notNull()
      .references(() => labels.id, { onDelete: "cascade" }),
  },
  (table) => [
    primaryKey({ columns: [table.ticketId, table.labelId] }),
    index("ticket_labels_label_id_idx").on(table.labelId),
  ],
);

/** Files that belong to a ticket. */
export const attachments = sqliteTable(
  "attachments",
  {
    id: integerId(),
    /** The ticket the file belongs to. */
    ticketId: integer("ticket_id")
      .notNull()
      .references(() => tickets.id, { onDelete: "cascade" }),
    /** Name of the file, without a folder. */
    fileName: text("file_name").notNull(),
    /** Media type, such as `image/png`. */
    mimeType: text("mime_type").notNull(),
    /** Length of the content, in bytes. */
    sizeBytes: numeric("size_bytes", { mode: "bigint" }).notNull(),
    /** The file itself. */
    content: blob("content", { mode: "buffer" }).notNull(),
  },
  (table) => [index("attachments_ticket_id_idx").on(table.ticketId)],
);

export const usersRelations = relations(users, ({ many }) => ({
  teamMembers: many(teamMembers),
  assignedTickets: many(tickets, { relationName: "assignee" }),
  reportedTickets: many(tickets, { relationName: "reporter" }),
  comments: many(comments),
}));

export const rolesRelations = relations(roles, ({ many }) => ({
  rolePermissions: many(rolePermissions),
}));

export const permissionsRelations = relations(permissions, ({ many }) => ({
  rolePermissions: many(rolePermissions),
}));

export const rolePermissionsRelations = relations(rolePermissions, ({ one }) => ({
  role: one(roles, { fields: [rolePermissions.roleKey], references: [roles.key] }),
  permission: one(permissions, {
    fields: [rolePermissions.permissionKey],
    references: [permissions.key],
  }),
}));

export const teamsRelations = relations(teams, ({ many }) => ({
  projects: many(projects),
  teamMembers: many(teamMembers),
}));

export const teamMembersRelations = relations(teamMembers, ({ one }) => ({
  team: one(teams, { fields: [teamMembers.teamId], references: [teams.id] }),
  user: one(users, { fields: [teamMembers.userId], references: [users.id] }),
}));

export const projectsRelations = relations(projects, ({ one, many }) => ({
  team: one(teams, { fields: [projects.teamId], references: [teams.id] }),
  tickets: many(tickets),
  labels: many(labels),
}));

export const ticketsRelations = relations(tickets, ({ one, many }) => ({
  project: one(projects, { fields: [tickets.projectId], references: [projects.id] }),
  assignee: one(users, {
    fields: [tickets.assigneeId],
    references: [users.id],
    relationName: "assignee",
  }),
  reporter: one(users, {
    fields: [tickets.reporterId],
    references: [users.id],
    relationName: "reporter",
  }),
  parent: one(tickets, {
    fields: [tickets.parentId],
    references: [tickets.id],
    relationName: "children",
  }),
  children: many(tickets, { relationName: "children" }),
  comments: many(comments),
  tasks: many(tasks),
  attachments: many(attachments),
  ticketLabels: many(ticketLabels),
}));

export const tasksRelations = relations(tasks, ({ one }) => ({
  ticket: one(tickets, { fields: [tasks.ticketId], references: [tickets.id] }),
}));

export const commentsRelations = relations(comments, ({ one }) => ({
  ticket: one(tickets, { fields: [comments.ticketId], references: [tickets.id] }),
  author: one(users, { fields: [comments.authorId], references: [users.id] }),
}));

export const labelsRelations = relations(labels, ({ one, many }) => ({
  project: one(projects, { fields: [labels.projectId], references: [projects.id] }),
  ticketLabels: many(ticketLabels),
}));

export const ticketLabelsRelations = relations(ticketLabels, ({ one }) => ({
  ticket: one(tickets, { fields: [ticketLabels.ticketId], references: [tickets.id] }),
  label: one(labels, { fields: [ticketLabels.labelId], references: [labels.id] }),
}));

export const attachmentsRelations = relations(attachments, ({ one }) => ({
  ticket: one(tickets, { fields: [attachments.ticketId], references: [tickets.id] }),
}));

export const usersResource = resource(users, {
  hidden: ["passwordHash"],
  refine: {
    email: (s) => s.email().max(254),
    name: (s) => s.min(1).max(120),
  },
});

export const rolesResource = resource(roles, {
  refine: { name: (s) => s.min(1).max(120) },
});

export const permissionsResource = resource(permissions, {
  refine: {
    key: (s) =>
      s.regex(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/, "a kind of rows and a verb: tickets.update"),
  },
});

export const teamsResource = resource(teams, {
  refine: {
    name: (s) => s.min(1).max(120),
    slug: (s) => s.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case letters, digits and hyphens"),
  },
});

export const projectsResource = resource(projects, {
  refine: {
    key: (s) => s.regex(/^[A-Z]{2,10}$/, "2 to 10 upper-case letters"),
    name: (s) => s.min(1).max(120),
    settings: () => projectSettingsSchema,
  },
});

export const ticketsResource = resource(tickets, {
  refine: {
    estimateHours: (s) => s.min(0).max(10_000),
  },
});

export const tasksResource = resource(tasks, {
  refine: { title: (s) => s.min(1).max(200) },
});

export const commentsResource = resource(comments, {
  refine: { body: (s) => s.min(1) },
});

export const labelsResource = resource(labels, {
  refine: {
    name: (s) => s.min(1).max(40),
    color: (s) => s.regex(/^#[0-9a-f]{6}$/i, "a CSS colour such as #3366ff"),
  },
});

export const attachmentsResource = resource(attachments, {
  refine: {
    fileName: (s) => s.min(1).max(255),
    sizeBytes: (s) => s.min(0n),
  },
});
