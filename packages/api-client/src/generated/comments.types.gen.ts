// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 4d98c12ce91e4384

import type { ListQuery, TextFilter, ValueFilter } from "@headwater/api-client/filter";
import type { Ticket, TicketModel, TicketWhere } from "./tickets.types.gen.ts";
import type { User, UserModel, UserWhere } from "./users.types.gen.ts";

/** What people say about a ticket. */
export interface Comment {
  /** Primary key: a number given by the database, never used twice. */
  id: number;
  /** The ticket it is about. */
  ticketId: number;
  /** Who wrote it. */
  authorId: string;
  /** What was written, in Markdown. */
  body: string;
  /** When the row was made; set by the server. */
  createdAt: Date;
  /** When the row last changed, whoever changed it; kept current by the server. */
  updatedAt: Date;
}

/** What a comment is made of; a column that is left out gets its default. */
export interface NewComment {
  /** The ticket it is about. */
  ticketId: number;
  /** Who wrote it. */
  authorId: string;
  /** What was written, in Markdown. */
  body: string;
}

/** Columns of a comment to change; the others stay as they are. */
export interface CommentPatch {
  /** The ticket it is about. */
  ticketId?: number | undefined;
  /** Who wrote it. */
  authorId?: string | undefined;
  /** What was written, in Markdown. */
  body?: string | undefined;
}

/** Which comment: the primary key. */
export type CommentKey = number;

/** Conditions on comments; all of them have to hold. */
export interface CommentWhere {
  readonly id?: ValueFilter<number> | undefined;
  readonly ticketId?: ValueFilter<number> | undefined;
  readonly authorId?: TextFilter | undefined;
  readonly body?: TextFilter | undefined;
  readonly createdAt?: ValueFilter<Date> | undefined;
  readonly updatedAt?: ValueFilter<Date> | undefined;
  readonly ticket?: TicketWhere | undefined;
  readonly author?: UserWhere | undefined;
  readonly and?: readonly CommentWhere[] | undefined;
  readonly or?: readonly CommentWhere[] | undefined;
  readonly not?: CommentWhere | undefined;
}

/** What comments can be sorted by. */
export type CommentSort = keyof Comment | `ticket.${keyof Ticket}` | `author.${keyof User}`;

/** A list of comments: which, in what order, and what comes along. */
export type CommentQuery = ListQuery<CommentModel>;

/** The types of comments, for generic code. */
export interface CommentModel {
  row: Comment;
  key: CommentKey;
  keyColumns: "id";
  create: NewComment;
  patch: CommentPatch;
  where: CommentWhere;
  sort: CommentSort;
  relations: {
    ticket: { kind: "one"; model: TicketModel };
    author: { kind: "one"; model: UserModel };
  };
}
