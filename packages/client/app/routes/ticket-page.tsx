import { useTicket } from "@headwater/client";
import { Skeleton } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { ErrorState } from "../../ui/components/error-state.tsx";
import { PageHeader } from "../../ui/components/page-header.tsx";
import { TicketView } from "../features/ticket/ticket-view.tsx";
import { TicketEditingProvider } from "../features/tickets/ticket-editing.tsx";
import classes from "./page.module.css";

export const TicketPage = () => {
  const { ticketId = "" } = useParams({ strict: false });
  const id = /^\d+$/.test(ticketId) ? Number(ticketId) : 0;
  const ticket = useTicket(id);
  if (ticket.data)
    return (
      <TicketEditingProvider>
        <TicketView key={id} ticket={ticket.data} />
      </TicketEditingProvider>
    );
  return (
    <>
      <PageHeader
        title={`Ticket ${ticketId}`}
        heading={ticket.isPending ? <Skeleton height={12} width={180} /> : undefined}
      />
      {ticket.isError ? (
        <ErrorState error={ticket.error} what="the ticket" onRetry={() => void ticket.refetch()} />
      ) : (
        <div className={classes["narrow"]} style={{ width: "100%" }} aria-busy>
          <Skeleton height={26} width="62%" mb={26} />
          <Skeleton height={11} mb={11} />
          <Skeleton height={11} mb={11} width="94%" />
          <Skeleton height={11} width="71%" />
        </div>
      )}
    </>
  );
};
