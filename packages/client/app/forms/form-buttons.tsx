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
