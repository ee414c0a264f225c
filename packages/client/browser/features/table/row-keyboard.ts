const FRAMES = 5;

/** A row that is scrolled to may be drawn a few frames later only. */
const focusSoon = (grid: HTMLElement, index: number, frames = FRAMES): void => {
  requestAnimationFrame(() => {
    const row = grid.querySelector<HTMLElement>(`[data-index="${index}"]`);
    if (row) row.focus({ preventScroll: true });
    else if (frames > 0) focusSoon(grid, index, frames - 1);
  });
};

interface RowKeyboard {
  readonly count: number;
  scrollTo(index: number): void;
  onOpen(index: number): void;
  onToggle(index: number): void;
}

/** Arrows move from row to row, Enter opens one, Space ticks it. */
export const rowKeyboard =
  ({ count, scrollTo, onOpen, onToggle }: RowKeyboard) =>
  (event: React.KeyboardEvent<HTMLElement>): void => {
    const { target, currentTarget, key } = event;
    if (!(target instanceof HTMLElement) || target.dataset["index"] === undefined) return;
    const index = Number(target.dataset["index"]);
    const step = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }[key];
    if (step !== undefined) {
      const next = Math.min(Math.max(index + step, 0), count - 1);
      scrollTo(next);
      focusSoon(currentTarget, next);
    } else if (key === "Enter") onOpen(index);
    else if (key === " " || key === "x") onToggle(index);
    else return;
    event.preventDefault();
  };
