// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 b369a9fd16613f61

import type { ListQuery, ValueFilter } from "@headwater/api-client/filter";
import type { Label, LabelModel, LabelWhere } from "./labels.types.gen.ts";
import type { Ticket, TicketModel, TicketWhere } from "./tickets.types.gen.ts";

/** Which labels a ticket is marked with. */
export interface TicketLabel {
  /** The ticket. */
  ticketId: number;
  /** The label. */
  labelId: number;
}

/** What a ticket label is made of; a column that is left out gets its default. */
export interface NewTicketLabel {
  /** The ticket. */
  ticketId: number;
  /** The label. */
  labelId: number;
}

/** Columns of a ticket label to change; the others stay as they are. */
export interface TicketLabelPatch {}

/** Which ticket label: the primary key. */
export interface TicketLabelKey {
  readonly ticketId: number;
  readonly labelId: number;
}

/** Conditions on ticket labels; all of them have to hold. */
export interface TicketLabelWhere {
  readonly ticketId?: ValueFilter<number> | undefined;
  readonly labelId?: ValueFilter<number> | undefined;
  readonly ticket?: TicketWhere | undefined;
  readonly label?: LabelWhere | undefined;
  readonly and?: readonly TicketLabelWhere[] | undefined;
  readonly or?: readonly TicketLabelWhere[] | undefined;
  readonly not?: TicketLabelWhere | undefined;
}

/** What ticket labels can be sorted by. */
export type TicketLabelSort = keyof TicketLabel | `ticket.${keyof Ticket}` | `label.${keyof Label}`;

/** A list of ticket labels: which, in what order, and what comes along. */
export type TicketLabelQuery = ListQuery<TicketLabelModel>;

/** The types of ticket labels, for generic code. */
export interface TicketLabelModel {
  row: TicketLabel;
  key: TicketLabelKey;
  keyColumns: "ticketId" | "labelId";
  create: NewTicketLabel;
  patch: TicketLabelPatch;
  where: TicketLabelWhere;
  sort: TicketLabelSort;
  relations: {
    ticket: { kind: "one"; model: TicketModel };
    label: { kind: "one"; model: LabelModel };
  };
}
