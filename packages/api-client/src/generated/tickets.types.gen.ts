// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 72d47487db20da27

import type { ListQuery, ManyFilter, TextFilter, ValueFilter } from "@headwater/api-client/filter";
import type { AttachmentModel, AttachmentWhere } from "./attachments.types.gen.ts";
import type { CommentModel, CommentWhere } from "./comments.types.gen.ts";
import type { Project, ProjectModel, ProjectWhere } from "./projects.types.gen.ts";
import type { TaskModel, TaskWhere } from "./tasks.types.gen.ts";
import type { TicketLabelModel, TicketLabelWhere } from "./ticket-labels.types.gen.ts";
import type { User, UserModel, UserWhere } from "./users.types.gen.ts";

/** How far the work has come. */
export type TicketStatus = "open" | "in_progress" | "done" | "closed";

/** Pieces of work to be done. */
export interface Ticket {
  /** Primary key: a number given by the database, never used twice. */
  id: number;
  /** The project the ticket belongs to. */
  projectId: string;
  /** One line that says what is to be done, 1 to 200 characters. */
  title: string;
  /** The whole story, in Markdown. */
  body: string;
  /** How far the work has come. */
  status: TicketStatus;
  /** 0 is the most urgent, 4 the least. */
  priority: number;
  /** Who works on it; null when nobody does yet. */
  assigneeId: string | null;
  /** Who asked for it. */
  reporterId: string;
  /** The larger ticket this one is a part of. */
  parentId: number | null;
  /** When the work should be finished. */
  dueAt: Date | null;
  /** Expected effort, in hours. */
  estimateHours: number | null;
  /** When the row was made; set by the server. */
  createdAt: Date;
  /** When the row last changed, whoever changed it; kept current by the server. */
  updatedAt: Date;
}

/** What a ticket is made of; a column that is left out gets its default. */
export interface NewTicket {
  /** The project the ticket belongs to. */
  projectId: string;
  /** One line that says what is to be done, 1 to 200 characters. */
  title: string;
  /** The whole story, in Markdown. */
  body: string;
  /**
   * How far the work has come.
   * @default "open"
   */
  status?: TicketStatus | undefined;
  /**
   * 0 is the most urgent, 4 the least.
   * @default 2
   */
  priority?: number | undefined;
  /** Who works on it; null when nobody does yet. */
  assigneeId?: string | null | undefined;
  /** Who asked for it. */
  reporterId: string;
  /** The larger ticket this one is a part of. */
  parentId?: number | null | undefined;
  /** When the work should be finished. */
  dueAt?: Date | null | undefined;
  /** Expected effort, in hours. */
  estimateHours?: number | null | undefined;
}

/** Columns of a ticket to change; the others stay as they are. */
export interface TicketPatch {
  /** The project the ticket belongs to. */
  projectId?: string | undefined;
  /** One line that says what is to be done, 1 to 200 characters. */
  title?: string | undefined;
  /** The whole story, in Markdown. */
  body?: string | undefined;
  /** How far the work has come. */
  status?: TicketStatus | undefined;
  /** 0 is the most urgent, 4 the least. */
  priority?: number | undefined;
  /** Who works on it; null when nobody does yet. */
  assigneeId?: string | null | undefined;
  /** Who asked for it. */
  reporterId?: string | undefined;
  /** The larger ticket this one is a part of. */
  parentId?: number | null | undefined;
  /** When the work should be finished. */
  dueAt?: Date | null | undefined;
  /** Expected effort, in hours. */
  estimateHours?: number | null | undefined;
}

/** Which ticket: the primary key. */
export type TicketKey = number;

/** Conditions on tickets; all of them have to hold. */
export interface TicketWhere {
  readonly id?: ValueFilter<number> | undefined;
  readonly projectId?: TextFilter | undefined;
  readonly title?: TextFilter | undefined;
  readonly body?: TextFilter | undefined;
  readonly status?: ValueFilter<TicketStatus> | undefined;
  readonly priority?: ValueFilter<number> | undefined;
  readonly assigneeId?: TextFilter | undefined;
  readonly reporterId?: TextFilter | undefined;
  readonly parentId?: ValueFilter<number> | undefined;
  readonly dueAt?: ValueFilter<Date> | undefined;
  readonly estimateHours?: ValueFilter<number> | undefined;
  readonly createdAt?: ValueFilter<Date> | undefined;
  readonly updatedAt?: ValueFilter<Date> | undefined;
  readonly project?: ProjectWhere | undefined;
  readonly assignee?: UserWhere | undefined;
  readonly reporter?: UserWhere | undefined;
  readonly parent?: TicketWhere | undefined;
  readonly children?: ManyFilter<TicketWhere> | undefined;
  readonly comments?: ManyFilter<CommentWhere> | undefined;
  readonly tasks?: ManyFilter<TaskWhere> | undefined;
  readonly attachments?: ManyFilter<AttachmentWhere> | undefined;
  readonly ticketLabels?: ManyFilter<TicketLabelWhere> | undefined;
  readonly and?: readonly TicketWhere[] | undefined;
  readonly or?: readonly TicketWhere[] | undefined;
  readonly not?: TicketWhere | undefined;
}

/** What tickets can be sorted by. */
export type TicketSort =
  | keyof Ticket
  | `project.${Exclude<keyof Project, "settings">}`
  | `assignee.${keyof User}`
  | `reporter.${keyof User}`
  | `parent.${keyof Ticket}`;

/** A list of tickets: which, in what order, and what comes along. */
export type TicketQuery = ListQuery<TicketModel>;

/** The types of tickets, for generic code. */
export interface TicketModel {
  row: Ticket;
  key: TicketKey;
  keyColumns: "id";
  create: NewTicket;
  patch: TicketPatch;
  where: TicketWhere;
  sort: TicketSort;
  relations: {
    project: { kind: "one"; model: ProjectModel };
    assignee: { kind: "optional"; model: UserModel };
    reporter: { kind: "one"; model: UserModel };
    parent: { kind: "optional"; model: TicketModel };
    children: { kind: "many"; model: TicketModel };
    comments: { kind: "many"; model: CommentModel };
    tasks: { kind: "many"; model: TaskModel };
    attachments: { kind: "many"; model: AttachmentModel };
    ticketLabels: { kind: "many"; model: TicketLabelModel };
  };
}
