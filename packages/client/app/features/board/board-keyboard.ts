import type { KeyboardCoordinateGetter } from "@dnd-kit/core";

/** A card picked up by the keyboard goes from column to column, not pixel by pixel. */
export const columnByColumn: KeyboardCoordinateGetter = (
  event,
  { currentCoordinates, context },
) => {
  const step = event.code === "ArrowRight" ? 1 : event.code === "ArrowLeft" ? -1 : 0;
  if (step === 0) return undefined;
  event.preventDefault();
  const columns = [...context.droppableRects.entries()].toSorted(
    ([, one], [, other]) => one.left - other.left,
  );
  const card = context.collisionRect;
  if (!card) return undefined;
  const middle = card.left + card.width / 2;
  const current = columns.findIndex(([, { left, right }]) => left <= middle && middle <= right);
  const target = columns[Math.min(Math.max(current + step, 0), columns.length - 1)]?.[1];
  return target && { ...currentCoordinates, x: target.left + (target.width - card.width) / 2 };
};
