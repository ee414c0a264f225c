import { Button, EmptyState } from "@mantine/core";
import { IconError404 } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { PageHeader } from "../../ui/components/page-header.tsx";

export const MissingPage = () => (
  <>
    <PageHeader title="Not found" />
    <EmptyState
      py={88}
      withIndicatorBackground
      icon={<IconError404 stroke={1.4} />}
      title="There is no such table"
      description="The schema may have changed, or the address is not quite right."
    >
      <EmptyState.Actions>
        <Button component={Link} to="/" variant="default">
          To the schema
        </Button>
      </EmptyState.Actions>
    </EmptyState>
  </>
);
