import { useNavigate } from "@tanstack/react-router";
import { useShortcuts } from "../../ui/components/shortcuts.ts";
import { useDialog } from "../dialogs/dialogs.ts";
import { TO_DO } from "./nav-item.tsx";
import { useProjectOfPage } from "./project-of-page.ts";

/** The keys that work on every page. */
export const GlobalShortcuts = () => {
  const navigate = useNavigate();
  const openDialog = useDialog();
  const project = useProjectOfPage();
  useShortcuts({
    c: () =>
      openDialog({ kind: "ticket", ...(project && { defaults: { projectId: project.id } }) }),
    "?": () => openDialog({ kind: "shortcuts" }),
    "g p": () => void navigate({ to: "/projects" }),
    "g t": () => void navigate({ to: "/tickets", search: {} }),
    "g m": () => void navigate({ to: "/my-tickets", search: TO_DO }),
    "g b": () => void navigate({ to: "/board", search: {} }),
  });
  return null;
};
