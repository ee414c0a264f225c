import type { Project } from "@headwater/api-client";
import { useTicketsAggregate } from "@headwater/client";
import { PriorityIcon } from "../../components/priority-icon.tsx";
import { PRIORITIES, priorityLabel } from "../tickets/priority.ts";
import { BarChart } from "./bar-chart.tsx";

/** What is still to do, by how urgent it is. */
export const PriorityChart = ({ project }: { readonly project: Project }) => {
  const { data, isPending } = useTicketsAggregate({
    where: { projectId: project.id, status: { in: ["open", "in_progress"] } },
    groupBy: ["priority"],
    count: true,
  });
  return (
    <BarChart
      title="Still to do, by priority"
      projectKey={project.key}
      isPending={isPending}
      bars={PRIORITIES.map((priority) => ({
        name: priorityLabel(priority),
        icon: <PriorityIcon priority={priority} size={15} />,
        count: data?.find((group) => group.priority === priority)?.count ?? 0,
        search: { priority: String(priority), status: "open,in_progress" },
      }))}
    />
  );
};
