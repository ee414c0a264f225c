import { Button, EmptyState } from "@mantine/core";
import { IconError404, IconMoodSad } from "@tabler/icons-react";
import { type ErrorComponentProps, Link } from "@tanstack/react-router";
import { PageHeader } from "../../ui/components/page-header.tsx";

export const MissingPage = () => (
  <>
    <PageHeader title="Not found" />
    <EmptyState
      py={88}
      withIndicatorBackground
      icon={<IconError404 stroke={1.4} />}
      title="There is no such page"
      description="The address is not quite right, or what was here has been deleted."
    >
      <EmptyState.Actions>
        <Button component={Link} to="/projects" variant="default">
          To the projects
        </Button>
      </EmptyState.Actions>
    </EmptyState>
  </>
);

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
