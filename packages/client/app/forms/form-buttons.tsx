import { Button, Group } from "@mantine/core";

interface FormButtonsProps {
  readonly action: string;
  readonly busy: boolean;
  onCancel(): void;
  /** At the start of the line: delete, for instance. */
  readonly children?: React.ReactNode;
}

export const FormButtons = ({ action, busy, onCancel, children }: FormButtonsProps) => (
  <Group gap="xs" mt="lg">
    {children}
    <Group gap="xs" ml="auto">
      <Button variant="default" onClick={onCancel}>
        Cancel
      </Button>
      <Button type="submit" loading={busy} title="Ctrl Enter">
        {action}
      </Button>
    </Group>
  </Group>
);

/** Ctrl/⌘ Enter sends a form from any of its fields, multi-line ones included. */
export const submitOnCtrlEnter = (event: React.KeyboardEvent<HTMLFormElement>): void => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
};
