import type { Project } from "@headwater/api-client";
import { Link, useParams } from "@tanstack/react-router";
import { ProjectMark } from "../components/project-mark.tsx";
import classes from "../../ui/shell/sidebar.module.css";

/** A project in the sidebar; lights up on each of its pages. */
export const ProjectItem = ({ project }: { readonly project: Project }) => {
  const { projectKey } = useParams({ strict: false });
  return (
    <Link
      to="/projects/$projectKey/tickets"
      params={{ projectKey: project.key }}
      search={{}}
      activeOptions={{ includeSearch: false }}
      className={classes["item"] ?? ""}
      {...(projectKey === project.key && { "data-status": "active" })}
    >
      <span className={classes["icon"]}>
        <ProjectMark project={project} size={17} />
      </span>
      <span className={classes["label"]}>{project.name}</span>
    </Link>
  );
};
