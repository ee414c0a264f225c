import { useLabels, useRemoveLabel } from "@headwater/client";
import { ActionIcon, Skeleton, Tooltip } from "@mantine/core";
import { IconPencil, IconPlus, IconTrash } from "@tabler/icons-react";
import lists from "../../components/list.module.css";
import { useDialog } from "../../dialogs/dialogs.ts";
import { Section } from "../ticket/section.tsx";
import { LabelDot } from "./label-dot.tsx";

/** The labels of a project: made, renamed, recoloured, deleted. */
export const ProjectLabels = ({ projectId }: { readonly projectId: string }) => {
  const { data, isPending } = useLabels({ where: { projectId }, sort: "name", limit: 200 });
  const remove = useRemoveLabel();
  const openDialog = useDialog();
  const labels = data?.data ?? [];
  return (
    <Section
      title="Labels"
      note={labels.length > 0 ? labels.length : undefined}
      action={
        <Tooltip label="New label">
          <ActionIcon
            size="sm"
            aria-label="New label"
            onClick={() => openDialog({ kind: "label", projectId })}
          >
            <IconPlus size={16} stroke={1.8} />
          </ActionIcon>
        </Tooltip>
      }
    >
      {isPending && <Skeleton height={200} />}
      <ul className={lists["list"]}>
        {labels.map((label) => (
          <li key={label.id} className={lists["row"]} style={{ minHeight: 42 }}>
            <LabelDot color={label.color} />
            <span className={lists["name"]}>{label.name}</span>
            <span className={lists["note"]}>
              <ActionIcon
                size="sm"
                aria-label={`Edit label ${label.name}`}
                onClick={() => openDialog({ kind: "label", projectId, label })}
              >
                <IconPencil size={15} stroke={1.6} />
              </ActionIcon>
              <ActionIcon
                size="sm"
                aria-label={`Delete label ${label.name}`}
                onClick={() =>
                  openDialog({
                    kind: "confirm",
                    title: `Delete the label ${label.name}?`,
                    message: "It is taken off all tickets that have it.",
                    action: "Delete label",
                    onConfirm: () => remove.mutateAsync(label.id),
                  })
                }
              >
                <IconTrash size={15} stroke={1.6} />
              </ActionIcon>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
