import { isOptimistic } from "@headwater/client";
import { useDraggable } from "@dnd-kit/core";
import { Link } from "@tanstack/react-router";
import { DueDate } from "../../components/due-date.tsx";
import { LabelChip } from "../../components/label-chip.tsx";
import { PriorityIcon } from "../../components/priority-icon.tsx";
import { ProjectMark } from "../../components/project-mark.tsx";
import { UserAvatar } from "../../components/user-avatar.tsx";
import { useDirectory } from "../../data/directory.tsx";
import type { ListedTicket } from "../tickets/list-query.ts";
import { ticketReference } from "../tickets/reference.ts";
import { isSettled } from "../tickets/status.ts";
import classes from "./board.module.css";

interface CardFaceProps {
  readonly ticket: ListedTicket;
  readonly withProject: boolean;
}

const SHOWN_LABELS = 2;

/** What a card shows, whether it lies in its column or is being carried. */
export const CardFace = ({ ticket, withProject }: CardFaceProps) => {
  const { project: projectOf, person } = useDirectory();
  const project = projectOf(ticket.projectId);
  return (
    <>
      <span className={classes["cardTop"]}>
        {withProject && project && <ProjectMark project={project} size={15} />}
        <span>{ticketReference(project, ticket.id)}</span>
        <span className={classes["cardAvatar"]}>
          <UserAvatar user={person(ticket.assigneeId)} size={20} labelled />
        </span>
      </span>
      <span className={classes["cardTitle"]}>{ticket.title}</span>
      <span className={classes["cardFacts"]}>
        <PriorityIcon priority={ticket.priority} size={15} labelled />
        {ticket.dueAt && <DueDate at={ticket.dueAt} settled={isSettled(ticket.status)} />}
        {ticket.ticketLabels.slice(0, SHOWN_LABELS).map(({ label }) => (
          <LabelChip key={label.id} name={label.name} color={label.color} />
        ))}
      </span>
    </>
  );
};

interface BoardCardProps extends CardFaceProps {
  onOpen(): void;
}

export const BoardCard = ({ ticket, withProject, onOpen }: BoardCardProps) => {
  const { setNodeRef, listeners, attributes, isDragging } = useDraggable({
    id: ticket.id,
    data: { ticket },
    attributes: { role: "group" },
  });
  return (
    <div
      ref={setNodeRef}
      {...attributes}
      {...listeners}
      inert={isOptimistic(ticket)}
      className={classes["card"]}
      data-dragging={isDragging}
      data-ticket={ticket.id}
      aria-label={ticket.title}
      aria-roledescription="Card that can be moved"
      onKeyDown={(event) => {
        if (event.key === "Enter" && !isDragging) onOpen();
        else listeners?.["onKeyDown"]?.(event);
      }}
    >
      <Link
        to="/tickets/$ticketId"
        params={{ ticketId: String(ticket.id) }}
        className={classes["cardLink"] ?? ""}
        tabIndex={-1}
        draggable={false}
        onClick={(event) => {
          event.preventDefault();
          onOpen();
        }}
      >
        <CardFace ticket={ticket} withProject={withProject} />
      </Link>
    </div>
  );
};
