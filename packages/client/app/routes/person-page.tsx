import { Button, EmptyState, Skeleton } from "@mantine/core";
import { IconError404, IconPencil } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { ErrorState } from "../../ui/components/error-state.tsx";
import { crumbClass, Crumbs } from "../components/crumbs.tsx";
import { PageHeader } from "../../ui/components/page-header.tsx";
import { useDirectory } from "../data/directory.tsx";
import { useDialog } from "../dialogs/dialogs.ts";
import { TicketEditingProvider } from "../features/tickets/ticket-editing.tsx";
import { TicketListView } from "../features/tickets/ticket-list-view.tsx";
import lists from "../components/list.module.css";

/** One person and all that is assigned to them. */
export const PersonPage = () => {
  const { personId = "" } = useParams({ strict: false });
  const directory = useDirectory();
  const openDialog = useDialog();
  const person = directory.person(personId);
  const scope = useMemo(() => ({ assigneeId: personId }), [personId]);
  if (!person)
    return (
      <>
        <PageHeader
          title="Person"
          heading={directory.isReady ? undefined : <Skeleton height={12} width={140} />}
        />
        {directory.error ? (
          <ErrorState error={directory.error} what="the person" onRetry={directory.retry} />
        ) : (
          directory.isReady && (
            <EmptyState
              py={72}
              withIndicatorBackground
              icon={<IconError404 stroke={1.4} />}
              title="There is nobody here"
              description="The address is not quite right, or the person has been removed."
            >
              <EmptyState.Actions>
                <Button component={Link} to="/people" variant="default">
                  To the people
                </Button>
              </EmptyState.Actions>
            </EmptyState>
          )
        )}
      </>
    );
  return (
    <TicketEditingProvider>
      <PageHeader
        title={person.name}
        heading={
          <Crumbs here={person.name}>
            <Link to="/people" className={crumbClass}>
              People
            </Link>
          </Crumbs>
        }
        actions={
          <Button
            variant="default"
            leftSection={<IconPencil size={15} stroke={1.7} />}
            onClick={() => openDialog({ kind: "person", person })}
          >
            Edit
          </Button>
        }
      >
        <span className={lists["sub"]}>{person.email}</span>
      </PageHeader>
      <TicketListView key={personId} scope={scope} title={person.name} />
    </TicketEditingProvider>
  );
};
