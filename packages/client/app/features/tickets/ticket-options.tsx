import type { PickerOption } from "../../components/picker/picker.ts";
import { PriorityIcon } from "../../components/priority-icon.tsx";
import { StatusIcon } from "../../components/status-icon.tsx";
import { PRIORITIES, priorityLabel } from "./priority.ts";
import { STATUS_LABELS, STATUSES } from "./status.ts";

export const statusOptions: readonly PickerOption[] = STATUSES.map((status) => ({
  value: status,
  label: STATUS_LABELS[status],
  icon: <StatusIcon status={status} />,
}));

export const priorityOptions: readonly PickerOption[] = PRIORITIES.map((priority) => ({
  value: String(priority),
  label: priorityLabel(priority),
  icon: <PriorityIcon priority={priority} />,
}));
