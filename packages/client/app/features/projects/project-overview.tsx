import type { Project } from "@headwater/api-client";
import { IconUsersGroup } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useDirectory } from "../../data/directory.tsx";
import page from "../../routes/page.module.css";
import { ProjectLabels } from "../labels/project-labels.tsx";
import classes from "./overview.module.css";
import { PriorityChart } from "./priority-chart.tsx";
import { RecentTickets } from "./recent-tickets.tsx";
import { StatusChart } from "./status-chart.tsx";
import { WorkloadChart } from "./workload-chart.tsx";

/** How a project is doing, at a glance. */
export const ProjectOverview = ({ project }: { readonly project: Project }) => {
  const team = useDirectory().team(project.teamId);
  return (
    <div className={page["wide"]}>
      <p className={classes["description"]}>
        {project.description ?? "No description yet."}
        {team && (
          <Link
            to="/teams/$teamSlug"
            params={{ teamSlug: team.slug }}
            className={classes["team"] ?? ""}
          >
            <IconUsersGroup size={15} stroke={1.7} aria-hidden />
            {team.name}
          </Link>
        )}
      </p>
      <div className={classes["charts"]}>
        <StatusChart project={project} />
        <PriorityChart project={project} />
        <WorkloadChart project={project} />
      </div>
      <div className={classes["lists"]}>
        <RecentTickets project={project} />
        <ProjectLabels projectId={project.id} />
      </div>
    </div>
  );
};
