import { Button, EmptyState } from "@mantine/core";
import { IconMoodSad } from "@tabler/icons-react";
import type { ErrorComponentProps } from "@tanstack/react-router";

/** Stands where a page was to be that could not be drawn. */
export const CrashPage = ({ error, reset }: ErrorComponentProps) => (
  <EmptyState
    py={120}
    role="alert"
    withIndicatorBackground
    icon={<IconMoodSad stroke={1.4} />}
    title="This page stumbled"
    description={error instanceof Error ? error.message : "Something unexpected happened."}
  >
    <EmptyState.Actions>
      <Button variant="default" onClick={reset}>
        Try again
      </Button>
    </EmptyState.Actions>
  </EmptyState>
);
