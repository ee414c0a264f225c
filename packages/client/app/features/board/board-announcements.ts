import type { Announcements } from "@dnd-kit/core";
import { isStatus, STATUS_LABELS } from "../tickets/status.ts";

export const instructions =
  "Press Space to pick the card up, the left and right arrows to carry it to another column, " +
  "Space again to put it down, Escape to leave it where it was. Enter opens it.";

const columnName = (id: string | number | undefined): string => {
  const status = String(id ?? "");
  return isStatus(status) ? STATUS_LABELS[status] : "no column";
};

/** What a screen reader says while a card is carried. */
export const announcements: Announcements = {
  onDragStart: () => "Picked up.",
  onDragOver: ({ over }) => `Over ${columnName(over?.id)}.`,
  onDragEnd: ({ over }) => `Put down in ${columnName(over?.id)}.`,
  onDragCancel: () => "Left where it was.",
};
