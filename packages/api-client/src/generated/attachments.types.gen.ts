// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 201f2b79a879b3d7

import type { ListQuery, Presence, TextFilter, ValueFilter } from "@headwater/api-client/filter";
import type { Ticket, TicketModel, TicketWhere } from "./tickets.types.gen.ts";

/** Files that belong to a ticket. */
export interface Attachment {
  /** Primary key: a number given by the database, never used twice. */
  id: number;
  /** The ticket the file belongs to. */
  ticketId: number;
  /** Name of the file, without a folder. */
  fileName: string;
  /** Media type, such as `image/png`. */
  mimeType: string;
  /** Length of the content, in bytes. */
  sizeBytes: bigint;
  /** The file itself. */
  content: Uint8Array;
}

/** What an attachment is made of; a column that is left out gets its default. */
export interface NewAttachment {
  /** The ticket the file belongs to. */
  ticketId: number;
  /** Name of the file, without a folder. */
  fileName: string;
  /** Media type, such as `image/png`. */
  mimeType: string;
  /** Length of the content, in bytes. */
  sizeBytes: bigint;
  /** The file itself. */
  content: Uint8Array;
}

/** Columns of an attachment to change; the others stay as they are. */
export interface AttachmentPatch {
  /** The ticket the file belongs to. */
  ticketId?: number | undefined;
  /** Name of the file, without a folder. */
  fileName?: string | undefined;
  /** Media type, such as `image/png`. */
  mimeType?: string | undefined;
  /** Length of the content, in bytes. */
  sizeBytes?: bigint | undefined;
  /** The file itself. */
  content?: Uint8Array | undefined;
}

/** Which attachment: the primary key. */
export type AttachmentKey = number;

/** Conditions on attachments; all of them have to hold. */
export interface AttachmentWhere {
  readonly id?: ValueFilter<number> | undefined;
  readonly ticketId?: ValueFilter<number> | undefined;
  readonly fileName?: TextFilter | undefined;
  readonly mimeType?: TextFilter | undefined;
  readonly sizeBytes?: ValueFilter<bigint> | undefined;
  readonly content?: Presence | undefined;
  readonly ticket?: TicketWhere | undefined;
  readonly and?: readonly AttachmentWhere[] | undefined;
  readonly or?: readonly AttachmentWhere[] | undefined;
  readonly not?: AttachmentWhere | undefined;
}

/** What attachments can be sorted by. */
export type AttachmentSort = Exclude<keyof Attachment, "content"> | `ticket.${keyof Ticket}`;

/** A list of attachments: which, in what order, and what comes along. */
export type AttachmentQuery = ListQuery<AttachmentModel>;

/** The types of attachments, for generic code. */
export interface AttachmentModel {
  row: Attachment;
  key: AttachmentKey;
  keyColumns: "id";
  create: NewAttachment;
  patch: AttachmentPatch;
  where: AttachmentWhere;
  sort: AttachmentSort;
  relations: {
    ticket: { kind: "one"; model: TicketModel };
  };
}
