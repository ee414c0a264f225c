import { ActionIcon } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { IconMenu2 } from "@tabler/icons-react";
import { use } from "react";
import { MenuContext } from "../shell/menu-context.ts";
import classes from "./page-header.module.css";

interface PageHeaderProps {
  /** What the tab of the browser says, before the name of the product. */
  readonly title: string;
  /** Shown in place of the title: breadcrumbs, a project's mark. */
  readonly heading?: React.ReactNode;
  /** Beside the heading: tabs, a count. */
  readonly children?: React.ReactNode;
  /** At the end of the line. */
  readonly actions?: React.ReactNode;
}

/** The first line of every page: where one is, and what can be done here. */
export const PageHeader = ({ title, heading, children, actions }: PageHeaderProps) => {
  const openMenu = use(MenuContext);
  useDocumentTitle(`${title} · Headwater`);
  return (
    <header className={classes["header"]}>
      <ActionIcon className={classes["menu"] ?? ""} aria-label="Menu" onClick={openMenu}>
        <IconMenu2 size={19} stroke={1.7} />
      </ActionIcon>
      <div className={classes["heading"]}>
        {heading ?? <h1 className={classes["title"]}>{title}</h1>}
      </div>
      {children}
      <div className={classes["actions"]}>{actions}</div>
    </header>
  );
};
