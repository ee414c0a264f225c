// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 24c049cb24dcc918

import type {
  BooleanFilter,
  ListQuery,
  TextFilter,
  ValueFilter,
} from "@headwater/api-client/filter";
import type { Ticket, TicketModel, TicketWhere } from "./tickets.types.gen.ts";

/** Steps of a ticket that can be ticked off one by one. */
export interface Task {
  /** Primary key: a number given by the database, never used twice. */
  id: number;
  /** The ticket the step belongs to. */
  ticketId: number;
  /** What is to be done. */
  title: string;
  /** Whether it has been done. */
  done: boolean;
  /** Place among the ticket's tasks; smaller comes first. */
  position: number;
}

/** What a task is made of; a column that is left out gets its default. */
export interface NewTask {
  /** The ticket the step belongs to. */
  ticketId: number;
  /** What is to be done. */
  title: string;
  /**
   * Whether it has been done.
   * @default false
   */
  done?: boolean | undefined;
  /**
   * Place among the ticket's tasks; smaller comes first.
   * @default 0
   */
  position?: number | undefined;
}

/** Columns of a task to change; the others stay as they are. */
export interface TaskPatch {
  /** The ticket the step belongs to. */
  ticketId?: number | undefined;
  /** What is to be done. */
  title?: string | undefined;
  /** Whether it has been done. */
  done?: boolean | undefined;
  /** Place among the ticket's tasks; smaller comes first. */
  position?: number | undefined;
}

/** Which task: the primary key. */
export type TaskKey = number;

/** Conditions on tasks; all of them have to hold. */
export interface TaskWhere {
  readonly id?: ValueFilter<number> | undefined;
  readonly ticketId?: ValueFilter<number> | undefined;
  readonly title?: TextFilter | undefined;
  readonly done?: BooleanFilter | undefined;
  readonly position?: ValueFilter<number> | undefined;
  readonly ticket?: TicketWhere | undefined;
  readonly and?: readonly TaskWhere[] | undefined;
  readonly or?: readonly TaskWhere[] | undefined;
  readonly not?: TaskWhere | undefined;
}

/** What tasks can be sorted by. */
export type TaskSort = keyof Task | `ticket.${keyof Ticket}`;

/** A list of tasks: which, in what order, and what comes along. */
export type TaskQuery = ListQuery<TaskModel>;

/** The types of tasks, for generic code. */
export interface TaskModel {
  row: Task;
  key: TaskKey;
  keyColumns: "id";
  create: NewTask;
  patch: TaskPatch;
  where: TaskWhere;
  sort: TaskSort;
  relations: {
    ticket: { kind: "one"; model: TicketModel };
  };
}
