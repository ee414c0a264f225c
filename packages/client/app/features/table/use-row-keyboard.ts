import { lastSeenIn } from "../tickets/trail.ts";
import { useState } from "react";
import { useShortcuts } from "../../../ui/components/shortcuts.ts";
import type { ListedTicket } from "../tickets/list-query.ts";
import { useTicketEditing } from "../tickets/ticket-editing.tsx";

interface RowKeyboard {
  readonly tickets: readonly ListedTicket[];
  readonly container: React.RefObject<HTMLElement | null>;
  scrollTo(index: number): void;
  onOpen(ticket: ListedTicket): void;
  /** `range`: as far as the row selected before. */
  onSelect(index: number, range: boolean): void;
  onClearSelection(): void;
}

const FRAMES = 5;

/** A row that is scrolled to may be drawn a few frames later only. */
const focusSoon = (find: () => HTMLElement | null, frames = FRAMES): void => {
  requestAnimationFrame(() => {
    const element = find();
    if (element) element.focus({ preventScroll: true });
    else if (frames > 0) focusSoon(find, frames - 1);
  });
};

/** Moves through the rows and changes them by single keys. Says which row the keyboard is on. */
export const useRowKeyboard = (rows: RowKeyboard) => {
  const { tickets, container } = rows;
  const [active, setActive] = useState(() => lastSeenIn(tickets));
  const { pickStatus, pickPriority, pickAssignee } = useTicketEditing();

  const rowAt = (index: number): HTMLElement | null =>
    container.current?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? null;

  const move = (step: number) => {
    if (tickets.length === 0) return;
    const next = active === null ? 0 : Math.min(Math.max(active + step, 0), tickets.length - 1);
    rows.scrollTo(next);
    setActive(next);
    focusSoon(() => rowAt(next));
  };

  const onActive = (act: (ticket: ListedTicket, row: HTMLElement, index: number) => void) => () => {
    const index = active ?? 0;
    const ticket = tickets[index];
    const row = rowAt(index);
    if (ticket && row) act(ticket, row, index);
  };
  const field = (row: HTMLElement, name: string): HTMLElement =>
    row.querySelector<HTMLElement>(`[data-field="${name}"]`) ?? row;

  const select = (range: boolean) =>
    onActive((_ticket, _row, index) => rows.onSelect(index, range));

  useShortcuts({
    j: () => move(1),
    ArrowDown: () => move(1),
    k: () => move(-1),
    ArrowUp: () => move(-1),
    x: select(false),
    X: select(true),
    Escape: rows.onClearSelection,
    s: onActive((ticket, row) => pickStatus(ticket, field(row, "status"))),
    p: onActive((ticket, row) => pickPriority(ticket, field(row, "priority"))),
    a: onActive((ticket, row) => pickAssignee(ticket, field(row, "assignee"))),
    Enter: (event) => {
      const { target } = event;
      if (target instanceof HTMLElement && target.matches("a, button")) return target.click();
      onActive((ticket) => rows.onOpen(ticket))();
    },
  });

  return { active, activate: setActive };
};
