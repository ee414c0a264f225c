import { ActionIcon } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useShortcuts } from "../../../ui/components/shortcuts.ts";
import classes from "./row.module.css";

interface PanelProps {
  readonly title: string;
  readonly actions?: React.ReactNode;
  readonly children: React.ReactNode;
  onClose(): void;
}

/** What stands beside the table; over it on a phone. */
export const Panel = ({ title, actions, children, onClose }: PanelProps) => {
  useShortcuts({ Escape: onClose });
  return (
    <aside className={classes["panel"]} aria-label={title}>
      <header className={classes["header"]}>
        <h2 className={classes["title"]} title={title}>
          {title}
        </h2>
        {actions}
        <ActionIcon aria-label="Close" onClick={onClose}>
          <IconX size={17} stroke={1.7} />
        </ActionIcon>
      </header>
      {children}
    </aside>
  );
};
