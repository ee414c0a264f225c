import { Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { toastError } from "../data/toasts.tsx";

export interface Confirmation {
  readonly title: string;
  readonly message: string;
  /** What the button says: `Delete ticket`. */
  readonly action: string;
  /** The dialog closes when it has resolved; a rejection is told and keeps it open. */
  onConfirm(): Promise<unknown>;
}

interface ConfirmFormProps extends Confirmation {
  onClose(): void;
}

/** Asks before something that can't be taken back. */
export const ConfirmForm = ({ message, action, onConfirm, onClose }: ConfirmFormProps) => {
  const [busy, setBusy] = useState(false);
  const confirm = async () => {
    setBusy(true);
    try {
      await onConfirm();
      onClose();
    } catch (error) {
      toastError(error);
      setBusy(false);
    }
  };
  return (
    <>
      <Text size="md" c="var(--hw-text-2)">
        {message}
      </Text>
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button color="red" loading={busy} onClick={confirm} data-autofocus>
          {action}
        </Button>
      </Group>
    </>
  );
};
