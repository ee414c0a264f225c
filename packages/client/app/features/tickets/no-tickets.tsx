import { Button, EmptyState } from "@mantine/core";
import { IconFilterOff, IconTicket } from "@tabler/icons-react";
import { NewTicketButton } from "../../components/new-ticket-button.tsx";
import { conditionCount } from "./filters.ts";
import type { TicketView } from "./use-ticket-view.ts";
import type { TicketScope } from "./where.ts";

interface NoTicketsProps {
  readonly scope: TicketScope;
  readonly view: TicketView;
}

/** Nothing to show: because of the filters, or because nobody has written anything yet. */
export const NoTickets = ({ scope, view }: NoTicketsProps) =>
  conditionCount(view.filters) > 0 ? (
    <EmptyState
      py={72}
      icon={<IconFilterOff stroke={1.4} />}
      withIndicatorBackground
      title="No ticket matches"
      description="Loosen a filter, or search for something else."
    >
      <EmptyState.Actions>
        <Button variant="default" onClick={view.clear}>
          Clear all filters
        </Button>
      </EmptyState.Actions>
    </EmptyState>
  ) : (
    <EmptyState
      py={72}
      icon={<IconTicket stroke={1.4} />}
      withIndicatorBackground
      title="No tickets yet"
      description="The first one is a good place to start."
    >
      <EmptyState.Actions>
        <NewTicketButton defaults={scope} />
      </EmptyState.Actions>
    </EmptyState>
  );
