import type { Ticket, TicketPatch } from "@headwater/api-client";
import { useUpdateTicket } from "@headwater/client";
import { createContext, use, useMemo } from "react";
import { usePicker } from "../../components/picker/picker.ts";
import { UserAvatar } from "../../components/user-avatar.tsx";
import { useActingUser } from "../../data/acting-user.tsx";
import { useDirectory } from "../../data/directory.tsx";
import { toastError } from "../../../ui/data/toasts.tsx";
import { personOptions } from "../people/person-options.tsx";
import { isStatus } from "./status.ts";
import { priorityOptions, statusOptions } from "./ticket-options.tsx";

type Editable = Pick<Ticket, "id" | "status" | "priority" | "assigneeId">;

/** Changes to one ticket, each by a list that opens where it was asked for. */
export interface TicketEditing {
  edit(id: number, patch: TicketPatch): void;
  pickStatus(ticket: Editable, anchor: HTMLElement): void;
  pickPriority(ticket: Editable, anchor: HTMLElement): void;
  pickAssignee(ticket: Editable, anchor: HTMLElement): void;
}

const TicketEditingContext = createContext<TicketEditing | null>(null);

const NOBODY = "";

export const TicketEditingProvider = ({ children }: { readonly children: React.ReactNode }) => {
  const { mutate } = useUpdateTicket({ onError: toastError });
  const openPicker = usePicker();
  const { people } = useDirectory();
  const { user } = useActingUser();

  const value = useMemo<TicketEditing>(() => {
    const edit = (key: number, data: TicketPatch) => mutate({ key, data });
    return {
      edit,
      pickStatus: ({ id, status }, anchor) =>
        openPicker({
          anchor,
          title: "Change status…",
          options: statusOptions,
          selected: [status],
          onPick: (next) => {
            if (isStatus(next) && next !== status) edit(id, { status: next });
          },
        }),
      pickPriority: ({ id, priority }, anchor) =>
        openPicker({
          anchor,
          title: "Change priority…",
          options: priorityOptions,
          selected: [String(priority)],
          onPick: (next) => {
            if (Number(next) !== priority) edit(id, { priority: Number(next) });
          },
        }),
      pickAssignee: ({ id, assigneeId }, anchor) =>
        openPicker({
          anchor,
          title: "Assign to…",
          options: [
            { value: NOBODY, label: "Nobody", icon: <UserAvatar user={null} size={20} /> },
            ...personOptions(people, user),
          ],
          selected: [assigneeId ?? NOBODY],
          onPick: (next) => {
            if (next !== (assigneeId ?? NOBODY)) edit(id, { assigneeId: next || null });
          },
        }),
    };
  }, [mutate, openPicker, people, user]);
  return <TicketEditingContext value={value}>{children}</TicketEditingContext>;
};

export const useTicketEditing = (): TicketEditing => {
  const editing = use(TicketEditingContext);
  if (!editing) throw new Error("useTicketEditing belongs under a TicketEditingProvider.");
  return editing;
};
