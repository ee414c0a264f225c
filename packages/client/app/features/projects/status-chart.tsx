import type { Project } from "@headwater/api-client";
import { useTicketsAggregate } from "@headwater/client";
import { DonutChart } from "@mantine/charts";
import { Skeleton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { StatusIcon } from "../../components/status-icon.tsx";
import { STATUS_LABELS, STATUSES, statusColor } from "../tickets/status.ts";
import classes from "./overview.module.css";
import { settledPercent, type StatusCounts } from "./use-status-counts.ts";

const SIZE = 136;

/** Tickets by status, as a ring; each word leads to its tickets. */
export const StatusChart = ({ project }: { readonly project: Project }) => {
  const { data, isPending } = useTicketsAggregate({
    where: { projectId: project.id },
    groupBy: ["status"],
    count: true,
  });
  const counts: StatusCounts = {
    open: 0,
    in_progress: 0,
    done: 0,
    closed: 0,
    ...Object.fromEntries(data?.map(({ status, count }) => [status, count]) ?? []),
  };
  return (
    <section className={classes["chart"]}>
      <h2 className={classes["chartTitle"]}>Status</h2>
      <div className={classes["donut"]}>
        {isPending ? (
          <Skeleton circle height={SIZE} />
        ) : (
          <DonutChart
            size={SIZE}
            w={SIZE}
            style={{ flexShrink: 0 }}
            thickness={15}
            paddingAngle={2}
            strokeWidth={0}
            withTooltip={false}
            chartLabel={`${settledPercent(counts)}%`}
            classNames={{ label: classes["donutLabel"] ?? "" }}
            data={STATUSES.map((status) => ({
              name: STATUS_LABELS[status],
              value: counts[status],
              color: status === "open" ? "var(--hw-border-strong)" : statusColor(status),
            }))}
          />
        )}
        <ul className={classes["legend"]}>
          {STATUSES.map((status) => (
            <li key={status}>
              <Link
                to="/projects/$projectKey/tickets"
                params={{ projectKey: project.key }}
                search={{ status }}
                className={classes["legendLink"] ?? ""}
              >
                <StatusIcon status={status} size={15} />
                {STATUS_LABELS[status]}
                <span className={classes["legendCount"]}>{counts[status]}</span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
};
