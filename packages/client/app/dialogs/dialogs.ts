import type { Label, NewTicket, Project, Team, User } from "@headwater/api-client";
import { createContext, use } from "react";
import type { Confirmation } from "../../ui/components/confirm-form.tsx";

export type DialogRequest =
  | { readonly kind: "ticket"; readonly defaults?: Partial<NewTicket> }
  | { readonly kind: "project"; readonly project?: Project }
  | { readonly kind: "team"; readonly team?: Team }
  | { readonly kind: "person"; readonly person?: User }
  | {
      readonly kind: "label";
      readonly projectId: string;
      readonly label?: Label;
      readonly name?: string;
      readonly onSaved?: (label: Label) => void;
    }
  | ({ readonly kind: "confirm" } & Confirmation)
  | { readonly kind: "shortcuts" };

export const DialogsContext = createContext<((request: DialogRequest) => void) | null>(null);

/** Opens a dialog from anywhere; one is open at a time. */
export const useDialog = (): ((request: DialogRequest) => void) => {
  const open = use(DialogsContext);
  if (!open) throw new Error("useDialog belongs under a DialogsProvider.");
  return open;
};
