import type { Task, TaskPatch } from "@headwater/api-client";
import { isOptimistic } from "@headwater/client";
import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { ActionIcon, Checkbox } from "@mantine/core";
import { IconGripVertical, IconX } from "@tabler/icons-react";
import { useRef, useState } from "react";
import classes from "./ticket.module.css";

interface TaskRowProps {
  readonly task: Task;
  onChange(patch: TaskPatch): void;
  onRemove(): void;
}

export const TaskRow = ({ task, onChange, onRemove }: TaskRowProps) => {
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition } =
    useSortable({ id: task.id });
  const [draft, setDraft] = useState<string | null>(null);
  const leaving = useRef(false);

  const keep = () => {
    const title = draft?.trim();
    if (!leaving.current && title && title !== task.title) onChange({ title });
    leaving.current = false;
    setDraft(null);
  };
  return (
    <li
      ref={setNodeRef}
      inert={isOptimistic(task)}
      className={classes["line"]}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <button
        type="button"
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        className={classes["grip"]}
        aria-label={`Move ${task.title}`}
      >
        <IconGripVertical size={14} stroke={1.7} />
      </button>
      <Checkbox
        size="xs"
        radius="xl"
        color="var(--hw-status-done)"
        checked={task.done}
        aria-label={task.title}
        onChange={(event) => onChange({ done: event.currentTarget.checked })}
      />
      <input
        className={classes["lineText"]}
        data-done={task.done}
        value={draft ?? task.title}
        maxLength={200}
        aria-label="Task"
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== "Escape") return;
          leaving.current = event.key === "Escape";
          event.currentTarget.blur();
        }}
      />
      <ActionIcon
        size="sm"
        className={classes["lineAction"] ?? ""}
        aria-label={`Delete ${task.title}`}
        onClick={onRemove}
      >
        <IconX size={14} />
      </ActionIcon>
    </li>
  );
};
