import { Progress, Skeleton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { TicketSearch } from "../tickets/filters.ts";
import classes from "./overview.module.css";

interface Bar {
  readonly name: string;
  readonly icon: React.ReactNode;
  readonly count: number;
  /** Filters that show the tickets it counts. */
  readonly search: TicketSearch;
}

interface BarChartProps {
  readonly title: string;
  readonly note?: string | undefined;
  readonly projectKey: string;
  readonly bars: readonly Bar[];
  readonly isPending: boolean;
}

/** Lying bars with a name each; a bar leads to the tickets it counts. */
export const BarChart = ({ title, note, projectKey, bars, isPending }: BarChartProps) => {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <section className={classes["chart"]}>
      <h2 className={classes["chartTitle"]}>
        {title}
        {note && <span className={classes["chartNote"]}>{note}</span>}
      </h2>
      {isPending ? (
        <Skeleton height={132} />
      ) : (
        <div className={classes["bars"]}>
          {bars.map(({ name, icon, count, search }) => (
            <Link
              key={name}
              to="/projects/$projectKey/tickets"
              params={{ projectKey }}
              search={search}
              className={classes["bar"] ?? ""}
            >
              <span className={classes["barName"]}>
                {icon}
                <span>{name}</span>
              </span>
              <Progress
                size={7}
                value={(count / most) * 100}
                bg="var(--hw-hover)"
                color="var(--hw-accent)"
                aria-hidden
              />
              <span className={classes["barCount"]}>{count}</span>
            </Link>
          ))}
          {bars.length === 0 && <span className={classes["chartNote"]}>Nothing to do.</span>}
        </div>
      )}
    </section>
  );
};
