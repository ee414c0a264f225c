import { IconCalendarEvent } from "@tabler/icons-react";
import { daysUntil, dueLabel } from "../features/tickets/calendar.ts";
import classes from "./due-date.module.css";

interface DueDateProps {
  readonly at: Date;
  /** Settled tickets are never late. */
  readonly settled: boolean;
  readonly icon?: boolean;
}

/** A due day, coloured when it is near or has passed. */
export const DueDate = ({ at, settled, icon = true }: DueDateProps) => {
  const days = daysUntil(at);
  const tone = settled ? "calm" : days < 0 ? "late" : days < 3 ? "soon" : "calm";
  return (
    <span className={classes["due"]} data-tone={tone} title={`Due ${dueLabel(at)}`}>
      {icon && <IconCalendarEvent size={14} stroke={1.7} aria-hidden />}
      {dueLabel(at)}
      {tone === "late" && <span className={classes["hidden"]}> (overdue)</span>}
    </span>
  );
};
