import type { Ticket } from "@headwater/api-client";

export type Status = Ticket["status"];

/** In the order work moves through them. */
export const STATUSES = ["open", "in_progress", "done", "closed"] as const satisfies Status[];

export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  open: "Open",
  in_progress: "In progress",
  done: "Done",
  closed: "Closed",
};

export const statusColor = (status: Status): string => `var(--hw-status-${status})`;

/** Whether nobody has to work on it any more. */
export const isSettled = (status: Status): boolean => status === "done" || status === "closed";

export const isStatus = (text: string): text is Status =>
  (STATUSES as readonly string[]).includes(text);
