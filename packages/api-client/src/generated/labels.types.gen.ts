// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 762432adef3d270b

import type { ListQuery, ManyFilter, TextFilter, ValueFilter } from "@headwater/api-client/filter";
import type { Project, ProjectModel, ProjectWhere } from "./projects.types.gen.ts";
import type { TicketLabelModel, TicketLabelWhere } from "./ticket-labels.types.gen.ts";

/** Words a project's tickets can be marked with. */
export interface Label {
  /** Primary key: a number given by the database, never used twice. */
  id: number;
  /** The project the label belongs to. */
  projectId: string;
  /** The word; unique within its project. */
  name: string;
  /** CSS colour, `#rrggbb`. */
  color: string;
}

/** What a label is made of; a column that is left out gets its default. */
export interface NewLabel {
  /** The project the label belongs to. */
  projectId: string;
  /** The word; unique within its project. */
  name: string;
  /** CSS colour, `#rrggbb`. */
  color: string;
}

/** Columns of a label to change; the others stay as they are. */
export interface LabelPatch {
  /** The project the label belongs to. */
  projectId?: string | undefined;
  /** The word; unique within its project. */
  name?: string | undefined;
  /** CSS colour, `#rrggbb`. */
  color?: string | undefined;
}

/** Which label: the primary key. */
export type LabelKey = number;

/** Conditions on labels; all of them have to hold. */
export interface LabelWhere {
  readonly id?: ValueFilter<number> | undefined;
  readonly projectId?: TextFilter | undefined;
  readonly name?: TextFilter | undefined;
  readonly color?: TextFilter | undefined;
  readonly project?: ProjectWhere | undefined;
  readonly ticketLabels?: ManyFilter<TicketLabelWhere> | undefined;
  readonly and?: readonly LabelWhere[] | undefined;
  readonly or?: readonly LabelWhere[] | undefined;
  readonly not?: LabelWhere | undefined;
}

/** What labels can be sorted by. */
export type LabelSort = keyof Label | `project.${Exclude<keyof Project, "settings">}`;

/** A list of labels: which, in what order, and what comes along. */
export type LabelQuery = ListQuery<LabelModel>;

/** The types of labels, for generic code. */
export interface LabelModel {
  row: Label;
  key: LabelKey;
  keyColumns: "id";
  create: NewLabel;
  patch: LabelPatch;
  where: LabelWhere;
  sort: LabelSort;
  relations: {
    project: { kind: "one"; model: ProjectModel };
    ticketLabels: { kind: "many"; model: TicketLabelModel };
  };
}
