import type { Project } from "@headwater/api-client";
import { useTicketsAggregate } from "@headwater/client";
import { UserAvatar } from "../../components/user-avatar.tsx";
import { useDirectory } from "../../data/directory.tsx";
import { BarChart } from "./bar-chart.tsx";

const SHOWN = 5;

/** What is still to do, by who does it; those with the most come first. */
export const WorkloadChart = ({ project }: { readonly project: Project }) => {
  const { person } = useDirectory();
  const { data, isPending } = useTicketsAggregate({
    where: { projectId: project.id, status: { in: ["open", "in_progress"] } },
    groupBy: ["assigneeId"],
    count: true,
  });
  const groups = (data ?? []).toSorted((one, other) => other.count - one.count);
  return (
    <BarChart
      title="Still to do, by person"
      note={groups.length > SHOWN ? `${SHOWN} of ${groups.length}` : undefined}
      projectKey={project.key}
      isPending={isPending}
      bars={groups.slice(0, SHOWN).map(({ assigneeId, count }) => ({
        name: person(assigneeId)?.name ?? "Nobody",
        icon: <UserAvatar user={person(assigneeId)} size={18} />,
        count,
        search: { assignee: assigneeId ?? "none", status: "open,in_progress" },
      }))}
    />
  );
};
