import { useMemo } from "react";
import { TicketBoard } from "../features/board/ticket-board.tsx";
import { ProjectFrame } from "../features/projects/project-frame.tsx";
import { TicketEditingProvider } from "../features/tickets/ticket-editing.tsx";

export const ProjectBoardPage = () => (
  <TicketEditingProvider>
    <ProjectFrame view="Board">
      {({ id, name }) => <ProjectBoard projectId={id} title={`${name}, board`} />}
    </ProjectFrame>
  </TicketEditingProvider>
);

interface ProjectBoardProps {
  readonly projectId: string;
  readonly title: string;
}

const ProjectBoard = ({ projectId, title }: ProjectBoardProps) => {
  const scope = useMemo(() => ({ projectId }), [projectId]);
  return <TicketBoard key={projectId} scope={scope} title={title} />;
};
