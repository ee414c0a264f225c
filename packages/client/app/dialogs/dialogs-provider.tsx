import { Modal } from "@mantine/core";
import { useCallback, useState } from "react";
import { toastError } from "../../ui/data/toasts.tsx";
import type { DialogContent } from "./dialog-content.tsx";
import { type DialogRequest, DialogsContext } from "./dialogs.ts";

interface OpenDialog {
  readonly request: DialogRequest;
  readonly Content: typeof DialogContent;
}

/** Forms and what they check with are loaded with the first dialog. */
const loadDialogs = () => import("./dialog-content.tsx");

/** Holds the one dialog that can be open, and renders it above the page. */
export const DialogsProvider = ({ children }: { readonly children: React.ReactNode }) => {
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [opened, setOpened] = useState(false);
  const open = useCallback((request: DialogRequest) => {
    loadDialogs().then(({ DialogContent }) => {
      setDialog({ request, Content: DialogContent });
      setOpened(true);
    }, toastError);
  }, []);
  const close = useCallback(() => setOpened(false), []);
  return (
    <DialogsContext value={open}>
      {children}
      <Modal
        opened={opened}
        onClose={close}
        onExitTransitionEnd={() => setDialog(null)}
        title={dialog && titleOf(dialog.request)}
        size={dialog && isSmall(dialog.request) ? 420 : 620}
      >
        {dialog && <dialog.Content request={dialog.request} onClose={close} />}
      </Modal>
    </DialogsContext>
  );
};

const isSmall = ({ kind }: DialogRequest): boolean =>
  kind === "confirm" || kind === "label" || kind === "team" || kind === "person";

const titleOf = (request: DialogRequest): string => {
  switch (request.kind) {
    case "ticket":
      return request.defaults?.parentId ? "New sub-ticket" : "New ticket";
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
