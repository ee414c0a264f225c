import { Modal } from "@mantine/core";
import { useCallback, useState } from "react";
import { LabelForm } from "../features/labels/label-form.tsx";
import { PersonForm } from "../features/people/person-form.tsx";
import { ProjectForm } from "../features/projects/project-form.tsx";
import { TeamForm } from "../features/teams/team-form.tsx";
import { TicketForm } from "../features/tickets/ticket-form.tsx";
import { ConfirmForm } from "./confirm-form.tsx";
import { type DialogRequest, DialogsContext } from "./dialogs.ts";
import { ShortcutList } from "./shortcut-list.tsx";

/** Holds the one dialog that can be open, and renders it above the page. */
export const DialogsProvider = ({ children }: { readonly children: React.ReactNode }) => {
  const [request, setRequest] = useState<DialogRequest | null>(null);
  const [opened, setOpened] = useState(false);
  const open = useCallback((next: DialogRequest) => {
    setRequest(next);
    setOpened(true);
  }, []);
  const close = useCallback(() => setOpened(false), []);
  return (
    <DialogsContext value={open}>
      {children}
      <Modal
        opened={opened}
        onClose={close}
        onExitTransitionEnd={() => setRequest(null)}
        title={request && titleOf(request)}
        size={request && isSmall(request) ? 420 : 620}
      >
        {request && contentOf(request, close)}
      </Modal>
    </DialogsContext>
  );
};

const isSmall = ({ kind }: DialogRequest): boolean =>
  kind === "confirm" || kind === "label" || kind === "team" || kind === "person";

const titleOf = (request: DialogRequest): string => {
  switch (request.kind) {
    case "ticket":
      return "New ticket";
    case "project":
      return request.project ? "Edit project" : "New project";
    case "team":
      return request.team ? "Edit team" : "New team";
    case "person":
      return request.person ? "Edit person" : "New person";
    case "label":
      return request.label ? "Edit label" : "New label";
    case "confirm":
      return request.title;
    case "shortcuts":
      return "Keyboard shortcuts";
  }
};

const contentOf = (request: DialogRequest, close: () => void): React.ReactNode => {
  switch (request.kind) {
    case "ticket":
      return <TicketForm defaults={request.defaults} onClose={close} />;
    case "project":
      return <ProjectForm project={request.project} onClose={close} />;
    case "team":
      return <TeamForm team={request.team} onClose={close} />;
    case "person":
      return <PersonForm person={request.person} onClose={close} />;
    case "label":
      return <LabelForm {...request} onClose={close} />;
    case "confirm":
      return <ConfirmForm {...request} onClose={close} />;
    case "shortcuts":
      return <ShortcutList />;
  }
};
