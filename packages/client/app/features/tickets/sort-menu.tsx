import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import { IconArrowDown, IconArrowsSort, IconArrowUp } from "@tabler/icons-react";
import { fieldOf, isDescending, SORT_FIELDS, sortLabel, type TicketSort } from "./sorts.ts";

interface SortMenuProps {
  readonly sort: TicketSort;
  onSort(sort: TicketSort): void;
}

/** The order, where there are no headers to click on: boards and narrow screens. */
export const SortMenu = ({ sort, onSort }: SortMenuProps) => {
  const current = fieldOf(sort);
  const descending = isDescending(sort);
  return (
    <Menu position="bottom-end" width={190}>
      <Menu.Target>
        <Tooltip label={`Sorted by ${sortLabel(current).toLowerCase()}`}>
          <ActionIcon variant="default" size={28} aria-label="Sort">
            <IconArrowsSort size={16} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Sort by</Menu.Label>
        <Menu.RadioGroup value={current}>
          {SORT_FIELDS.map((field) => (
            <Menu.RadioItem
              key={field}
              value={field}
              onChange={() => onSort(field)}
              onClick={() => {
                if (field === current) onSort(descending ? field : `-${field}`);
              }}
              rightSection={
                field === current &&
                (descending ? <IconArrowDown size={14} /> : <IconArrowUp size={14} />)
              }
            >
              {sortLabel(field)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
};
