import { Button, EmptyState } from "@mantine/core";
import { IconCloudOff, IconError404 } from "@tabler/icons-react";
import { errorText, isNotFound } from "../data/errors.ts";

interface ErrorStateProps {
  readonly error: unknown;
  /** What could not be loaded: `the tickets`. */
  readonly what: string;
  readonly onRetry?: () => void;
}

/** Says what went wrong and offers to try again. */
export const ErrorState = ({ error, what, onRetry }: ErrorStateProps) => {
  const missing = isNotFound(error);
  return (
    <EmptyState
      role="alert"
      py={64}
      px="md"
      withIndicatorBackground
      icon={missing ? <IconError404 stroke={1.4} /> : <IconCloudOff stroke={1.4} />}
      title={missing ? "There is nothing here" : `Could not load ${what}`}
      description={
        missing ? "It may have been deleted, or the address is not quite right." : errorText(error)
      }
    >
      {onRetry && !missing && (
        <EmptyState.Actions>
          <Button variant="default" onClick={onRetry}>
            Try again
          </Button>
        </EmptyState.Actions>
      )}
    </EmptyState>
  );
};
