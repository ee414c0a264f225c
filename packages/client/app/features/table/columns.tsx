import {
  columnVisibilityFeature,
  createColumnHelper,
  rowSelectionFeature,
  tableFeatures,
} from "@tanstack/react-table";
import { DueDate } from "../../components/due-date.tsx";
import { RelativeTime } from "../../components/relative-time.tsx";
import type { ListedTicket } from "../tickets/list-query.ts";
import type { SortField } from "../tickets/sorts.ts";
import { isSettled } from "../tickets/status.ts";
import { AssigneeCell, PriorityCell, StatusCell } from "./editable-cells.tsx";
import { LabelsCell, ProjectCell, ReferenceCell, SelectCell, TitleCell } from "./plain-cells.tsx";

export const features = tableFeatures({ columnVisibilityFeature, rowSelectionFeature });

const helper = createColumnHelper<typeof features, ListedTicket>();

/** Cells of a ticket, in order. Sorting and filtering are the server's. */
export const columns = helper.columns([
  helper.display({ id: "select", cell: ({ row }) => <SelectCell row={row} /> }),
  helper.display({ id: "priority", cell: ({ row }) => <PriorityCell ticket={row.original} /> }),
  helper.display({ id: "id", cell: ({ row }) => <ReferenceCell ticket={row.original} /> }),
  helper.display({ id: "status", cell: ({ row }) => <StatusCell ticket={row.original} /> }),
  helper.display({ id: "title", cell: ({ row }) => <TitleCell ticket={row.original} /> }),
  helper.display({ id: "labels", cell: ({ row }) => <LabelsCell ticket={row.original} /> }),
  helper.display({ id: "project", cell: ({ row }) => <ProjectCell ticket={row.original} /> }),
  helper.display({ id: "assignee", cell: ({ row }) => <AssigneeCell ticket={row.original} /> }),
  helper.display({
    id: "dueAt",
    cell: ({ row: { original } }) =>
      original.dueAt && <DueDate at={original.dueAt} settled={isSettled(original.status)} />,
  }),
  helper.display({
    id: "estimateHours",
    cell: ({ row }) => row.original.estimateHours !== null && `${row.original.estimateHours} h`,
  }),
  helper.display({
    id: "createdAt",
    cell: ({ row }) => <RelativeTime at={row.original.createdAt} brief />,
  }),
  helper.display({
    id: "updatedAt",
    cell: ({ row }) => <RelativeTime at={row.original.updatedAt} brief />,
  }),
]);

export interface ColumnLook {
  readonly label: string;
  /** A track of the grid. */
  readonly width: string;
  /** The track on screens where room is scarce; the heading gives way to it. */
  readonly tight?: string;
  /** What a click on the header sorts by. */
  readonly sort?: SortField;
}

export const COLUMN_LOOKS: Readonly<Record<string, ColumnLook>> = {
  select: { label: "Select", width: "30px" },
  priority: { label: "Priority", width: "30px", sort: "priority" },
  id: { label: "Number", width: "108px", sort: "id" },
  status: { label: "Status", width: "116px", tight: "22px", sort: "status" },
  title: { label: "Title", width: "minmax(280px, 1fr)", sort: "title" },
  labels: { label: "Labels", width: "minmax(96px, 210px)" },
  project: { label: "Project", width: "150px", sort: "project.name" },
  assignee: { label: "Assignee", width: "152px", tight: "26px", sort: "assignee.name" },
  dueAt: { label: "Due", width: "100px", sort: "dueAt" },
  estimateHours: { label: "Estimate", width: "84px", sort: "estimateHours" },
  createdAt: { label: "Created", width: "76px", sort: "createdAt" },
  updatedAt: { label: "Updated", width: "76px", sort: "updatedAt" },
};
