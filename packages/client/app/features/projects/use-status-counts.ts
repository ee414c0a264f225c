import { useTicketsAggregate } from "@headwater/client";
import { useMemo } from "react";
import type { Status } from "../tickets/status.ts";

/** How many tickets there are of each status. */
export type StatusCounts = Readonly<Record<Status, number>>;

const none: StatusCounts = { open: 0, in_progress: 0, done: 0, closed: 0 };

/** Counts of all projects by one request. */
export const useStatusCounts = () => {
  const query = useTicketsAggregate({ groupBy: ["projectId", "status"], count: true });
  const byProject = useMemo(() => {
    const counts = new Map<string, Record<Status, number>>();
    for (const { projectId, status, count } of query.data ?? []) {
      const project = counts.get(projectId) ?? { ...none };
      project[status] = count;
      counts.set(projectId, project);
    }
    return counts;
  }, [query.data]);
  return {
    isPending: query.isPending,
    of: (projectId: string): StatusCounts => byProject.get(projectId) ?? none,
  };
};

export const totalOf = (counts: StatusCounts): number =>
  counts.open + counts.in_progress + counts.done + counts.closed;

/** Share of tickets nobody has to work on any more, 0 to 100. */
export const settledPercent = (counts: StatusCounts): number => {
  const total = totalOf(counts);
  return total === 0 ? 0 : Math.round(((counts.done + counts.closed) / total) * 100);
};
