import { IconChevronRight } from "@tabler/icons-react";
import { Children, Fragment } from "react";
import classes from "./crumbs.module.css";

interface CrumbsProps {
  /** Links to what the page belongs to, from the outside in. */
  readonly children?: React.ReactNode;
  /** What the page itself is called. */
  readonly here: React.ReactNode;
}

/** Where a page belongs. */
export const Crumbs = ({ children, here }: CrumbsProps) => (
  <nav aria-label="Breadcrumbs" className={classes["crumbs"]}>
    {Children.toArray(children).map((crumb, index) => (
      <Fragment key={index}>
        {crumb}
        <IconChevronRight size={14} stroke={1.7} aria-hidden />
      </Fragment>
    ))}
    <h1 aria-current="page" className={classes["here"]}>
      {here}
    </h1>
  </nav>
);

/** Class of the links among the crumbs. */
export const crumbClass = classes["crumb"] ?? "";
