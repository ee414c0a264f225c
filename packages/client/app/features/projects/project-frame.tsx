import type { Project } from "@headwater/api-client";
import { EmptyState, Skeleton } from "@mantine/core";
import { IconError404 } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import { NewTicketButton } from "../../components/new-ticket-button.tsx";
import { PageHeader } from "../../../ui/components/page-header.tsx";
import { ProjectMark } from "../../components/project-mark.tsx";
import { useDirectory } from "../../data/directory.tsx";
import classes from "./project-frame.module.css";
import { ProjectMenu } from "./project-menu.tsx";

interface ProjectFrameProps {
  /** What the page shows of the project. */
  readonly view: string;
  readonly children: (project: Project) => React.ReactNode;
}

const TABS = [
  { to: "/projects/$projectKey", label: "Overview" },
  { to: "/projects/$projectKey/tickets", label: "Tickets" },
  { to: "/projects/$projectKey/board", label: "Board" },
] as const;

/** The header that all pages of a project share: its name, its views, what can be done with it. */
export const ProjectFrame = ({ view, children }: ProjectFrameProps) => {
  const { projectKey = "" } = useParams({ strict: false });
  const { projectByKey, isReady, error, retry } = useDirectory();
  const project = projectByKey(projectKey);
  if (!project)
    return (
      <>
        <PageHeader
          title={projectKey}
          heading={isReady ? undefined : <Skeleton height={12} width={140} />}
        />
        {error ? (
          <ErrorState error={error} what="the project" onRetry={retry} />
        ) : (
          isReady && (
            <EmptyState
              py={72}
              withIndicatorBackground
              icon={<IconError404 stroke={1.4} />}
              title="There is no such project"
              description={`No project has the key ${projectKey}.`}
            />
          )
        )}
      </>
    );
  return (
    <>
      <PageHeader
        title={`${project.name} · ${view}`}
        heading={
          <div className={classes["heading"]}>
            <ProjectMark project={project} size={22} />
            <h1 className={classes["name"]}>{project.name}</h1>
            {project.archived && <span className={classes["archived"]}>Archived</span>}
          </div>
        }
        actions={
          <>
            <NewTicketButton defaults={{ projectId: project.id }} />
            <ProjectMenu project={project} />
          </>
        }
      >
        <nav className={classes["tabs"]} aria-label="Views of the project">
          {TABS.map(({ to, label }) => (
            <Link
              key={to}
              to={to}
              params={{ projectKey }}
              search={{}}
              activeOptions={{ exact: true, includeSearch: false }}
              className={classes["tab"] ?? ""}
            >
              {label}
            </Link>
          ))}
        </nav>
      </PageHeader>
      {children(project)}
    </>
  );
};
