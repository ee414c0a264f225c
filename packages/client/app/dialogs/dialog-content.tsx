import { LabelForm } from "../features/labels/label-form.tsx";
import { PersonForm } from "../features/people/person-form.tsx";
import { ProjectForm } from "../features/projects/project-form.tsx";
import { TeamForm } from "../features/teams/team-form.tsx";
import { TicketForm } from "../features/tickets/ticket-form.tsx";
import { ConfirmForm } from "../../ui/components/confirm-form.tsx";
import type { DialogRequest } from "./dialogs.ts";
import { ShortcutList } from "./shortcut-list.tsx";

interface DialogContentProps {
  readonly request: DialogRequest;
  onClose(): void;
}

/** What a dialog holds, by what was asked for. */
export const DialogContent = ({ request, onClose }: DialogContentProps): React.ReactNode => {
  switch (request.kind) {
    case "ticket":
      return <TicketForm defaults={request.defaults} onClose={onClose} />;
    case "project":
      return <ProjectForm project={request.project} onClose={onClose} />;
    case "team":
      return <TeamForm team={request.team} onClose={onClose} />;
    case "person":
      return <PersonForm person={request.person} onClose={onClose} />;
    case "label":
      return <LabelForm {...request} onClose={onClose} />;
    case "confirm":
      return <ConfirmForm {...request} onClose={onClose} />;
    case "shortcuts":
      return <ShortcutList />;
  }
};
