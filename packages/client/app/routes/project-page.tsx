import { lazy, Suspense } from "react";
import { Skeleton } from "@mantine/core";
import { ProjectFrame } from "../features/projects/project-frame.tsx";
import classes from "./page.module.css";

const Overview = lazy(async () => {
  const { ProjectOverview } = await import("../features/projects/project-overview.tsx");
  return { default: ProjectOverview };
});

/** Charts are large: they are loaded with the first overview that is opened. */
export const ProjectPage = () => (
  <ProjectFrame view="Overview">
    {(project) => (
      <div className={classes["scroll"]}>
        <Suspense
          fallback={
            <div className={classes["wide"]}>
              <Skeleton height={220} radius="lg" />
            </div>
          }
        >
          <Overview key={project.id} project={project} />
        </Suspense>
      </div>
    )}
  </ProjectFrame>
);
