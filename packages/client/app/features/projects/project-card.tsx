import type { Project } from "@headwater/api-client";
import { Skeleton } from "@mantine/core";
import { IconUsersGroup } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { ProjectMark } from "../../components/project-mark.tsx";
import { StatusIcon } from "../../components/status-icon.tsx";
import { useDirectory } from "../../data/directory.tsx";
import { STATUS_LABELS, STATUSES } from "../tickets/status.ts";
import { ProgressChart } from "./progress-chart.tsx";
import classes from "./project-card.module.css";
import { ProjectMenu } from "./project-menu.tsx";
import { settledPercent, type StatusCounts, totalOf } from "./use-status-counts.ts";

interface ProjectCardProps {
  readonly project: Project;
  readonly counts: StatusCounts;
  /** Whether the counts are still on their way. */
  readonly pending: boolean;
}

export const ProjectCard = ({ project, counts, pending }: ProjectCardProps) => {
  const team = useDirectory().team(project.teamId);
  return (
    <div role="listitem" className={classes["card"]} data-archived={project.archived}>
      <div className={classes["top"]}>
        <ProjectMark project={project} size={36} />
        <div className={classes["names"]}>
          <Link
            to="/projects/$projectKey"
            params={{ projectKey: project.key }}
            className={classes["name"] ?? ""}
          >
            {project.name}
          </Link>
          <span className={classes["key"]}>
            {project.key}
            {project.archived && " · Archived"}
          </span>
        </div>
        <ProjectMenu project={project} />
      </div>
      <p className={classes["description"]}>{project.description ?? "No description yet."}</p>
      {pending ? (
        <Skeleton height={8} mt={20} />
      ) : (
        <>
          <div className={classes["progress"]}>
            <span>{totalOf(counts) === 1 ? "1 ticket" : `${totalOf(counts)} tickets`}</span>
            <strong>{settledPercent(counts)}% finished</strong>
          </div>
          <ProgressChart counts={counts} />
        </>
      )}
      <div className={classes["facts"]}>
        {STATUSES.map((status) => (
          <span key={status} className={classes["fact"]} title={STATUS_LABELS[status]}>
            <StatusIcon status={status} size={14} labelled />
            {pending ? "–" : counts[status]}
          </span>
        ))}
        {team && (
          <Link
            to="/teams/$teamSlug"
            params={{ teamSlug: team.slug }}
            className={classes["team"] ?? ""}
          >
            <IconUsersGroup size={14} stroke={1.7} aria-hidden />
            <span>{team.name}</span>
          </Link>
        )}
      </div>
    </div>
  );
};
