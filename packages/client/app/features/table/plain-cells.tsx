import { Checkbox } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Row } from "@tanstack/react-table";
import { LabelChip } from "../../components/label-chip.tsx";
import { ProjectMark } from "../../components/project-mark.tsx";
import { useDirectory } from "../../data/directory.tsx";
import type { ListedTicket } from "../tickets/list-query.ts";
import { ticketReference } from "../tickets/reference.ts";
import { isSettled } from "../tickets/status.ts";
import classes from "./cells.module.css";
import type { features } from "./columns.tsx";

interface CellProps {
  readonly ticket: ListedTicket;
}

export const SelectCell = ({ row }: { readonly row: Row<typeof features, ListedTicket> }) => (
  <Checkbox
    size="xs"
    tabIndex={-1}
    className={classes["select"] ?? ""}
    checked={row.getIsSelected()}
    aria-label={`Select ${row.original.title}`}
    onClick={(event) => {
      event.stopPropagation();
      row.getToggleSelectedHandler()(event);
    }}
    onChange={() => {}}
  />
);

export const ReferenceCell = ({ ticket }: CellProps) => {
  const project = useDirectory().project(ticket.projectId);
  return (
    <span className={classes["reference"]}>
      {project && <ProjectMark project={project} size={16} />}
      <span className={classes["text"]}>{ticketReference(project, ticket.id)}</span>
    </span>
  );
};

export const TitleCell = ({ ticket }: CellProps) => (
  <Link
    to="/tickets/$ticketId"
    params={{ ticketId: String(ticket.id) }}
    tabIndex={-1}
    className={classes["title"] ?? ""}
    data-settled={isSettled(ticket.status)}
    title={ticket.title}
  >
    {ticket.title}
  </Link>
);

const SHOWN_LABELS = 2;

export const LabelsCell = ({ ticket }: CellProps) => {
  const labels = ticket.ticketLabels.map(({ label }) => label);
  const more = labels.length - SHOWN_LABELS;
  return (
    <span className={classes["labels"]}>
      {labels.slice(0, SHOWN_LABELS).map(({ id, name, color }) => (
        <LabelChip key={id} name={name} color={color} />
      ))}
      {more > 0 && <span className={classes["more"]}>+{more}</span>}
    </span>
  );
};

export const ProjectCell = ({ ticket }: CellProps) => {
  const project = useDirectory().project(ticket.projectId);
  return <span className={classes["text"]}>{project?.name}</span>;
};
