import { Button, EmptyState, SegmentedControl, SimpleGrid, Skeleton } from "@mantine/core";
import { IconBox, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { ErrorState } from "../../ui/components/error-state.tsx";
import { PageHeader } from "../../ui/components/page-header.tsx";
import { useDirectory } from "../data/directory.tsx";
import { useDialog } from "../dialogs/dialogs.ts";
import { SearchBox } from "../features/filters/search-box.tsx";
import { ProjectCard } from "../features/projects/project-card.tsx";
import { useStatusCounts } from "../features/projects/use-status-counts.ts";
import classes from "./page.module.css";

type Show = "active" | "archived" | "all";

const SKELETONS = [0, 1, 2, 3, 4, 5];

export const ProjectsPage = () => {
  const { projects, isReady, error, retry } = useDirectory();
  const openDialog = useDialog();
  const counts = useStatusCounts();
  const [text, setText] = useState("");
  const [show, setShow] = useState<Show>("active");

  const words = text.trim().toLowerCase();
  const shown = projects.filter(
    ({ name, key, description, archived }) =>
      (show === "all" || archived === (show === "archived")) &&
      `${name} ${key} ${description ?? ""}`.toLowerCase().includes(words),
  );
  const newProject = (
    <Button
      leftSection={<IconPlus size={15} stroke={2} />}
      onClick={() => openDialog({ kind: "project" })}
    >
      New project
    </Button>
  );

  return (
    <>
      <PageHeader title="Projects" actions={newProject} />
      <div className={classes["scroll"]}>
        <div className={classes["wide"]}>
          <div className={classes["tools"]}>
            <SearchBox
              value={text}
              placeholder="Search projects"
              onChange={setText}
              className={classes["search"] ?? ""}
            />
            <SegmentedControl<Show>
              size="xs"
              value={show}
              onChange={setShow}
              aria-label="Which projects"
              data={[
                { value: "active", label: "Active" },
                { value: "archived", label: "Archived" },
                { value: "all", label: "All" },
              ]}
            />
          </div>
          {error && projects.length === 0 ? (
            <ErrorState error={error} what="the projects" onRetry={retry} />
          ) : (
            <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="md" role="list">
              {!isReady && projects.length === 0
                ? SKELETONS.map((index) => <Skeleton key={index} height={206} radius="lg" />)
                : shown.map((project) => (
                    <ProjectCard
                      key={project.id}
                      project={project}
                      counts={counts.of(project.id)}
                      pending={counts.isPending}
                    />
                  ))}
            </SimpleGrid>
          )}
          {isReady && shown.length === 0 && (
            <EmptyState
              py={64}
              withIndicatorBackground
              icon={<IconBox stroke={1.4} />}
              title={words ? "No project matches" : "No projects here"}
              description={
                words ? "Try another word." : "Projects bring tickets, people and labels together."
              }
            >
              {!words && show !== "archived" && (
                <EmptyState.Actions>{newProject}</EmptyState.Actions>
              )}
            </EmptyState>
          )}
        </div>
      </div>
    </>
  );
};
