import { Checkbox } from "@mantine/core";
import type { Row } from "../../data/model.ts";
import type { Resource } from "../../data/schema.ts";
import { Cell } from "./cell.tsx";
import classes from "./table.module.css";

interface TableRowProps {
  readonly resource: Resource;
  readonly columns: readonly string[];
  readonly row: Row;
  /** Where it stands in the list, from 0. */
  readonly index: number;
  readonly top: number;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  onOpen(): void;
  /** Null where rows can't be told apart. */
  readonly onToggle: (() => void) | null;
}

const isOpening = ({ target }: React.MouseEvent): boolean =>
  target instanceof Element && !target.closest("a, button, input, label");

export const TableRow = (props: TableRowProps) => {
  const { resource, columns, row, index, top, isOpen, isSelected, onOpen, onToggle } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={0}
      data-index={index}
      data-open={isOpen}
      className={classes["row"]}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => isOpening(event) && onOpen()}
    >
      {onToggle && (
        <div role="gridcell" className={classes["tick"]}>
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-label="Select this row"
            checked={isSelected}
            onChange={onToggle}
          />
        </div>
      )}
      {columns.map((name) => (
        <div key={name} role="gridcell" className={classes["box"]}>
          <Cell resource={resource} name={name} row={row} />
        </div>
      ))}
    </div>
  );
};
