import { Button, Group, Text } from "@mantine/core";
import { randomId } from "@mantine/hooks";
import { notifications } from "@mantine/notifications";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { errorText } from "./errors.ts";

export const toastError = (error: unknown): void => {
  notifications.show({
    color: "red",
    icon: <IconAlertTriangle size={16} />,
    title: "That did not work",
    message: errorText(error),
  });
};

/** Says that something was done, and takes it back when asked within seven seconds. */
export const toastDone = (message: string, undo?: () => void): void => {
  const id = randomId();
  const takeBack = () => {
    notifications.hide(id);
    undo?.();
  };
  notifications.show({
    id,
    icon: <IconCheck size={16} />,
    autoClose: undo ? 7_000 : 3_000,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="sm">{message}</Text>
        {undo && (
          <Button variant="subtle" size="compact-xs" onClick={takeBack}>
            Undo
          </Button>
        )}
      </Group>
    ),
  });
};
