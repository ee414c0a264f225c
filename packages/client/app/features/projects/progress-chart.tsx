import { Progress, Tooltip } from "@mantine/core";
import { STATUS_LABELS, STATUSES, statusColor } from "../tickets/status.ts";
import { type StatusCounts, totalOf } from "./use-status-counts.ts";

const ORDER = STATUSES.toReversed().toSorted(
  (one, other) => Number(other === "done") - Number(one === "done"),
);

/** One bar, cut into the shares of each status, the finished ones first. */
export const ProgressChart = ({ counts }: { readonly counts: StatusCounts }) => {
  const total = totalOf(counts) || 1;
  return (
    <Progress.Root size={8} radius="xl" bg="var(--hw-hover)">
      {ORDER.filter((status) => counts[status] > 0).map((status) => (
        <Tooltip
          key={status}
          label={`${STATUS_LABELS[status]}: ${counts[status]} of ${totalOf(counts)}`}
        >
          <Progress.Section
            value={(counts[status] / total) * 100}
            color={status === "open" ? "var(--hw-border-strong)" : statusColor(status)}
            aria-label={`${STATUS_LABELS[status]}: ${counts[status]}`}
          />
        </Tooltip>
      ))}
    </Progress.Root>
  );
};
