import { ProjectFrame } from "../features/projects/project-frame.tsx";
import { ProjectOverview } from "../features/projects/project-overview.tsx";
import classes from "./page.module.css";

export const ProjectPage = () => (
  <ProjectFrame view="Overview">
    {(project) => (
      <div className={classes["scroll"]}>
        <ProjectOverview key={project.id} project={project} />
      </div>
    )}
  </ProjectFrame>
);
