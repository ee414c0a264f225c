import { Skeleton } from "@mantine/core";
import classes from "../table/table.module.css";

const ROWS = Array.from({ length: 14 }, (_, index) => index);

/** The shape of a list while its first page is on the way. */
export const TicketListSkeleton = () => (
  <div aria-busy aria-label="Loading tickets" role="status" className={classes["scroll"]}>
    {ROWS.map((index) => (
      <div
        key={index}
        className={classes["skeleton"]}
        style={{ "--row-height": "42px" } as React.CSSProperties}
      >
        <Skeleton circle height={16} />
        <Skeleton height={10} width={58} />
        <Skeleton height={10} width={`${28 + ((index * 17) % 38)}%`} />
        <Skeleton height={10} width={90} ml="auto" visibleFrom="md" />
        <Skeleton circle height={20} />
      </div>
    ))}
  </div>
);
