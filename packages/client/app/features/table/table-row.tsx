import { isOptimistic } from "@headwater/client";
import type { ReactTable, Row } from "@tanstack/react-table";
import type { ListedTicket } from "../tickets/list-query.ts";
import type { features } from "./columns.tsx";
import classes from "./table.module.css";

interface TableRowProps {
  readonly table: ReactTable<typeof features, ListedTicket>;
  readonly row: Row<typeof features, ListedTicket>;
  /** Where it stands in the list, from 0. */
  readonly index: number;
  readonly top: number;
  /** Whether the keyboard is here. */
  readonly active: boolean;
  /** Whether Tab leads here. */
  readonly tabbable: boolean;
  onActivate(index: number): void;
  onOpen(ticket: ListedTicket): void;
}

/** A plain click on the row or on its link; one with Ctrl opens the link in a tab of its own. */
const isOpening = ({ target, ctrlKey, metaKey, shiftKey }: React.MouseEvent): boolean =>
  target instanceof Element &&
  !target.closest("button, input, label") &&
  !(target.closest("a") && (ctrlKey || metaKey || shiftKey));

export const TableRow = ({
  table,
  row,
  index,
  top,
  active,
  tabbable,
  onActivate,
  onOpen,
}: TableRowProps) => (
  <div
    role="row"
    aria-rowindex={index + 2}
    aria-selected={row.getIsSelected()}
    aria-label={row.original.title}
    inert={isOptimistic(row.original)}
    tabIndex={tabbable ? 0 : -1}
    data-index={index}
    data-ticket={row.original.id}
    data-active={active}
    className={classes["row"]}
    style={{ transform: `translateY(${top}px)` }}
    onFocus={() => onActivate(index)}
    onClickCapture={(event) => {
      if (!isOpening(event)) return;
      event.preventDefault();
      onOpen(row.original);
    }}
  >
    {row.getVisibleCells().map((cell) => (
      <div key={cell.id} role="gridcell" className={classes["cell"]}>
        <table.FlexRender cell={cell} />
      </div>
    ))}
  </div>
);
