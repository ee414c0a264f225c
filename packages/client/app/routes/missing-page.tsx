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
