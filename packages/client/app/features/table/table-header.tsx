import { Checkbox } from "@mantine/core";
import { IconAntennaBars5, IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { fieldOf, isDescending, nextSort, type TicketSort } from "../tickets/sorts.ts";
import { COLUMN_LOOKS } from "./columns.tsx";
import classes from "./table.module.css";

interface TableHeaderProps {
  readonly columnIds: readonly string[];
  readonly sort: TicketSort;
  onSort(sort: TicketSort | undefined): void;
  readonly selected: "none" | "some" | "all";
  onSelectAll(): void;
}

const order = (sort: TicketSort, field: string | undefined) =>
  field !== fieldOf(sort) ? "none" : isDescending(sort) ? "descending" : "ascending";

export const TableHeader = ({
  columnIds,
  sort,
  onSort,
  selected,
  onSelectAll,
}: TableHeaderProps) => (
  <div role="row" aria-rowindex={1} className={classes["header"]}>
    {columnIds.map((id) => {
      const look = COLUMN_LOOKS[id];
      if (id === "select" || !look)
        return (
          <div key={id} role="columnheader" className={classes["heading"]}>
            <Checkbox
              size="xs"
              aria-label="Select all that are loaded"
              checked={selected === "all"}
              indeterminate={selected === "some"}
              onChange={onSelectAll}
            />
          </div>
        );
      const { label, sort: field } = look;
      const state = order(sort, field);
      return (
        <div
          key={id}
          role="columnheader"
          className={classes["heading"]}
          data-column={id}
          {...(field && { "aria-sort": state })}
        >
          {field ? (
            <button
              type="button"
              className={classes["sort"]}
              aria-label={`Sort by ${label.toLowerCase()}`}
              onClick={() => onSort(nextSort(sort, field))}
            >
              {id === "priority" ? <IconAntennaBars5 size={16} stroke={1.8} aria-hidden /> : label}
              {state === "ascending" && <IconArrowUp size={13} stroke={2} aria-hidden />}
              {state === "descending" && <IconArrowDown size={13} stroke={2} aria-hidden />}
            </button>
          ) : (
            label
          )}
        </div>
      );
    })}
  </div>
);
