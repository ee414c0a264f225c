import { isOptimistic } from "@headwater/client";
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { DueDate } from "../../components/due-date.tsx";
import { LabelChip } from "../../components/label-chip.tsx";
import { PriorityIcon } from "../../components/priority-icon.tsx";
import { StatusIcon } from "../../components/status-icon.tsx";
import { useVirtualRows } from "../../../ui/components/use-virtual-rows.ts";
import { UserAvatar } from "../../components/user-avatar.tsx";
import { useDirectory } from "../../data/directory.tsx";
import type { ListedTicket } from "./list-query.ts";
import { ticketReference } from "./reference.ts";
import { isSettled, STATUS_LABELS } from "./status.ts";
import classes from "./ticket-cards.module.css";
import { useTicketEditing } from "./ticket-editing.tsx";
import type { TicketList } from "./use-ticket-list.ts";
import { MoreRows } from "../../../ui/components/more-rows.tsx";

interface TicketCardsProps {
  readonly list: TicketList;
  onOpen(ticket: ListedTicket): void;
}

/** The list on a narrow screen: a card for each ticket in place of a row. */
export const TicketCards = ({ list, onOpen }: TicketCardsProps) => {
  const { tickets } = list;
  const scroll = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualRows({
    scroll,
    name: "ticket-cards",
    count: tickets.length,
    height: 84,
    overscan: 8,
    keyOf: (index) => tickets[index]?.id ?? index,
    more: list,
    ahead: 20,
  });

  return (
    <div
      ref={scroll}
      className={classes["scroll"]}
      data-testid="tickets-scroll"
      data-scroll-restoration-id="ticket-cards"
    >
      <ul className={classes["list"]} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const ticket = tickets[index];
          return (
            ticket && (
              <li
                key={ticket.id}
                ref={virtualizer.measureElement}
                data-index={index}
                className={classes["place"]}
                style={{ transform: `translateY(${start}px)` }}
              >
                <TicketCard ticket={ticket} onOpen={onOpen} />
              </li>
            )
          );
        })}
      </ul>
      <MoreRows list={list} of="tickets" />
    </div>
  );
};

interface TicketCardProps {
  readonly ticket: ListedTicket;
  onOpen(ticket: ListedTicket): void;
}

const TicketCard = ({ ticket, onOpen }: TicketCardProps) => {
  const { project, person } = useDirectory();
  const { pickStatus } = useTicketEditing();
  return (
    <article className={classes["card"]} inert={isOptimistic(ticket)}>
      <button
        type="button"
        className={classes["status"]}
        aria-label={`Status: ${STATUS_LABELS[ticket.status]}`}
        onClick={(event) => pickStatus(ticket, event.currentTarget)}
      >
        <StatusIcon status={ticket.status} size={18} />
      </button>
      <Link
        to="/tickets/$ticketId"
        params={{ ticketId: String(ticket.id) }}
        className={classes["content"] ?? ""}
        onClick={() => onOpen(ticket)}
      >
        <span className={classes["title"]} data-settled={isSettled(ticket.status)}>
          {ticket.title}
        </span>
        <span className={classes["facts"]}>
          <PriorityIcon priority={ticket.priority} size={14} labelled />
          <span>{ticketReference(project(ticket.projectId), ticket.id)}</span>
          {ticket.dueAt && <DueDate at={ticket.dueAt} settled={isSettled(ticket.status)} />}
          {ticket.ticketLabels.slice(0, 1).map(({ label }) => (
            <LabelChip key={label.id} name={label.name} color={label.color} />
          ))}
        </span>
      </Link>
      <UserAvatar user={person(ticket.assigneeId)} size={24} labelled />
    </article>
  );
};
