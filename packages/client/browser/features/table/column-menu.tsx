import { ActionIcon, Button, Checkbox, Group, Popover, ScrollArea, Tooltip } from "@mantine/core";
import { IconColumns3 } from "@tabler/icons-react";
import type { Resource } from "../../data/schema.ts";
import { readableColumns } from "./hidden-columns.ts";

interface ColumnMenuProps {
  readonly resource: Resource;
  readonly hidden: readonly string[];
  onHide(hidden: readonly string[]): void;
}

/** Chooses the columns that are shown. */
export const ColumnMenu = ({ resource, hidden, onHide }: ColumnMenuProps) => {
  const names = readableColumns(resource);
  const toggle = (name: string): void =>
    onHide(hidden.includes(name) ? hidden.filter((one) => one !== name) : [...hidden, name]);
  return (
    <Popover position="bottom-end" trapFocus width={240}>
      <Popover.Target>
        <Tooltip label="Columns">
          <ActionIcon
            aria-label="Columns"
            {...(hidden.length > 0 && { variant: "light", color: "stream" })}
          >
            <IconColumns3 size={17} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <ScrollArea.Autosize mah={360}>
          {names.map((name) => (
            <Checkbox
              key={name}
              size="xs"
              py={4}
              label={name}
              checked={!hidden.includes(name)}
              disabled={!hidden.includes(name) && names.length - hidden.length <= 1}
              onChange={() => toggle(name)}
            />
          ))}
        </ScrollArea.Autosize>
        <Group gap="xs" mt="xs" justify="flex-end">
          <Button variant="default" disabled={hidden.length === 0} onClick={() => onHide([])}>
            Show all
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
};
