import { useId } from "react";
import classes from "./ticket.module.css";

interface SectionProps {
  readonly title: string;
  /** Beside the title, faintly: a count, a progress. */
  readonly note?: React.ReactNode;
  /** At the end of the title's line. */
  readonly action?: React.ReactNode;
  readonly children: React.ReactNode;
}

export const Section = ({ title, note, action, children }: SectionProps) => {
  const id = useId();
  return (
    <section className={classes["section"]} aria-labelledby={id}>
      <header className={classes["sectionHeader"]}>
        <h2 id={id} className={classes["sectionTitle"]}>
          {title}
        </h2>
        {note !== undefined && <span className={classes["sectionNote"]}>{note}</span>}
        {action && <span className={classes["sectionAction"]}>{action}</span>}
      </header>
      {children}
    </section>
  );
};
