import { useMemo } from "react";
import { ProjectFrame } from "../features/projects/project-frame.tsx";
import { TicketEditingProvider } from "../features/tickets/ticket-editing.tsx";
import { TicketListView } from "../features/tickets/ticket-list-view.tsx";

export const ProjectTicketsPage = () => (
  <TicketEditingProvider>
    <ProjectFrame view="Tickets">
      {({ id, name }) => <ProjectTickets projectId={id} title={name} />}
    </ProjectFrame>
  </TicketEditingProvider>
);

interface ProjectTicketsProps {
  readonly projectId: string;
  readonly title: string;
}

const ProjectTickets = ({ projectId, title }: ProjectTicketsProps) => {
  const scope = useMemo(() => ({ projectId }), [projectId]);
  return <TicketListView key={projectId} scope={scope} title={title} />;
};
