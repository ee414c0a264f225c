import { ActionIcon, Button } from "@mantine/core";
import { IconTrash, IconX } from "@tabler/icons-react";
import { toastDone } from "../../../ui/data/toasts.tsx";
import type { Resource } from "../../data/schema.ts";
import { useChanges } from "../../data/use-changes.ts";
import { useConfirm } from "../../shell/confirm.tsx";
import type { Selection } from "./selection.ts";
import classes from "./table-view.module.css";

interface SelectionBarProps {
  readonly resource: Resource;
  readonly selection: Selection;
}

/** What can be done with the rows that are ticked. */
export const SelectionBar = ({ resource, selection }: SelectionBarProps) => {
  const { remove } = useChanges(resource);
  const confirm = useConfirm();
  const { size } = selection.rows;
  if (size === 0) return null;
  const rows = `${size.toLocaleString("en-GB")} ${size === 1 ? "row" : "rows"}`;
  const askToRemove = () =>
    confirm({
      title: `Delete ${rows}?`,
      message: "All of them go for good, or none if one of them can't.",
      action: `Delete ${rows}`,
      onConfirm: async () => {
        await remove([...selection.rows.values()]);
        selection.clear();
        toastDone(`Deleted ${rows}`);
      },
    });
  return (
    <div className={classes["selected"]} role="toolbar" aria-label="Selected rows">
      <span>{rows} selected</span>
      <Button
        color="red"
        variant="light"
        leftSection={<IconTrash size={14} stroke={1.8} />}
        onClick={askToRemove}
      >
        Delete
      </Button>
      <ActionIcon aria-label="Clear the selection" onClick={selection.clear}>
        <IconX size={16} stroke={1.8} />
      </ActionIcon>
    </div>
  );
};
