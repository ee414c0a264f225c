import type { Ticket } from "@headwater/api-client";
import { useEffect, useRef } from "react";
import { useShortcuts } from "../../../ui/components/shortcuts.ts";
import { useTicketEditing } from "../tickets/ticket-editing.tsx";
import { rememberSeen } from "../tickets/trail.ts";
import { Attachments } from "./attachments.tsx";
import { Children } from "./children.tsx";
import { Comments } from "./comments.tsx";
import { Properties } from "./properties.tsx";
import { Tasks } from "./tasks.tsx";
import { TicketBody } from "./ticket-body.tsx";
import { TicketHeader } from "./ticket-header.tsx";
import { TicketTitle } from "./ticket-title.tsx";
import classes from "./ticket.module.css";

/** The whole of a ticket: its story in the middle, its facts at the side. */
export const TicketView = ({ ticket }: { readonly ticket: Ticket }) => {
  const { pickStatus, pickPriority, pickAssignee } = useTicketEditing();
  useEffect(() => rememberSeen(ticket.id), [ticket.id]);
  const side = useRef<HTMLDivElement>(null);
  const field = (name: string): HTMLElement =>
    side.current?.querySelector<HTMLElement>(`[data-field="${name}"]`) ?? document.body;
  useShortcuts({
    s: () => pickStatus(ticket, field("status")),
    p: () => pickPriority(ticket, field("priority")),
    a: () => pickAssignee(ticket, field("assignee")),
    l: () => field("labels").click(),
  });
  return (
    <>
      <TicketHeader ticket={ticket} />
      <div className={classes["page"]}>
        <div className={classes["heading"]}>
          <TicketTitle ticket={ticket} />
        </div>
        <article className={classes["story"]}>
          <TicketBody ticket={ticket} />
          <Tasks ticketId={ticket.id} />
          <Children ticket={ticket} />
          <Attachments ticketId={ticket.id} />
          <Comments ticketId={ticket.id} />
        </article>
        <aside ref={side} className={classes["side"]} aria-label="Properties">
          <Properties ticket={ticket} />
        </aside>
      </div>
    </>
  );
};
