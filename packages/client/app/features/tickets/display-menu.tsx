import {
  ActionIcon,
  Checkbox,
  Popover,
  SegmentedControl,
  Stack,
  Text,
  Tooltip,
} from "@mantine/core";
import { IconAdjustmentsHorizontal } from "@tabler/icons-react";
import { HIDEABLE, type HideableColumn, useDisplay } from "./display.ts";

const columns = Object.entries(HIDEABLE) as [HideableColumn, string][];

/** How dense the table is and which columns it shows. */
export const DisplayMenu = () => {
  const { density, hidden, setDensity, setHidden } = useDisplay();
  return (
    <Popover position="bottom-end" width={230} trapFocus returnFocus>
      <Popover.Target>
        <Tooltip label="Display">
          <ActionIcon variant="default" size={28} aria-label="Display options">
            <IconAdjustmentsHorizontal size={16} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label="Display options">
        <Text size="xs" fw={600} c="dimmed" mb={6}>
          Density
        </Text>
        <SegmentedControl
          fullWidth
          size="xs"
          value={density}
          onChange={setDensity}
          data={[
            { value: "comfortable", label: "Comfortable" },
            { value: "compact", label: "Compact" },
          ]}
        />
        <Text size="xs" fw={600} c="dimmed" mt="md" mb={8}>
          Columns
        </Text>
        <Stack gap={8}>
          {columns.map(([id, label]) => (
            <Checkbox
              key={id}
              size="xs"
              label={label}
              checked={!hidden.includes(id)}
              onChange={(event) =>
                setHidden(
                  event.currentTarget.checked
                    ? hidden.filter((other) => other !== id)
                    : [...hidden, id],
                )
              }
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
};
