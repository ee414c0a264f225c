import type { Ticket } from "@headwater/api-client";
import {
  useCreateTicketLabel,
  useLabels,
  useRemoveTicketLabel,
  useTicketLabels,
} from "@headwater/client";
import { IconPlus, IconTag } from "@tabler/icons-react";
import { LabelChip } from "../../components/label-chip.tsx";
import { usePicker } from "../../components/picker/picker.ts";
import { toastError } from "../../../ui/data/toasts.tsx";
import { useDialog } from "../../dialogs/dialogs.ts";
import { LabelDot } from "../labels/label-dot.tsx";
import classes from "./ticket.module.css";

/** The labels of a ticket; put on, taken off, or made by typing a new name. */
export const TicketLabels = ({ ticket }: { readonly ticket: Ticket }) => {
  const { id: ticketId, projectId } = ticket;
  const links = useTicketLabels({ where: { ticketId }, limit: 200 });
  const labels = useLabels({ where: { projectId }, sort: "name", limit: 200 });
  const add = useCreateTicketLabel({ onError: toastError });
  const remove = useRemoveTicketLabel({ onError: toastError });
  const openPicker = usePicker();
  const openDialog = useDialog();

  const all = labels.data?.data ?? [];
  const chosen = new Set(links.data?.data.map(({ labelId }) => labelId));
  const toggle = (labelId: number, on: boolean) =>
    on ? add.mutate({ ticketId, labelId }) : remove.mutate({ ticketId, labelId });

  const pick = (anchor: HTMLElement) =>
    openPicker({
      anchor,
      title: "Change labels…",
      multiple: true,
      options: all.map(({ id, name, color }) => ({
        value: String(id),
        label: name,
        icon: <LabelDot color={color} />,
      })),
      selected: [...chosen].map(String),
      onPick: (value, selected) => toggle(Number(value), selected.includes(value)),
      onCreate: (name) =>
        openDialog({
          kind: "label",
          projectId,
          name,
          onSaved: (label) => toggle(label.id, true),
        }),
    });

  return (
    <div className={classes["labels"]}>
      {all
        .filter(({ id }) => chosen.has(id))
        .map(({ id, name, color }) => (
          <LabelChip key={id} name={name} color={color} onRemove={() => toggle(id, false)} />
        ))}
      <button
        type="button"
        data-field="labels"
        aria-haspopup="listbox"
        aria-label={chosen.size === 0 ? "Add a label" : "Change labels"}
        className={classes["propertyButton"]}
        onClick={(event) => pick(event.currentTarget)}
      >
        {chosen.size === 0 && <IconTag size={16} stroke={1.6} aria-hidden />}
        {chosen.size === 0 ? "Add a label" : <IconPlus size={15} stroke={1.8} aria-hidden />}
      </button>
    </div>
  );
};
