import type { Task } from "@headwater/api-client";
import { useCreateTask, useRemoveTask, useTasks, useUpdateTask } from "@headwater/client";
import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { Progress, Skeleton } from "@mantine/core";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import { toastDone, toastError } from "../../../ui/data/toasts.tsx";
import { AddLine } from "./add-line.tsx";
import { taskAnnouncements } from "./task-announcements.ts";
import { Section } from "./section.tsx";
import { TaskRow } from "./task-row.tsx";
import classes from "./ticket.module.css";

/** The steps of a ticket: ticked off, renamed, put in another order, added, deleted. */
export const Tasks = ({ ticketId }: { readonly ticketId: number }) => {
  const query = useTasks({ where: { ticketId }, sort: "position", limit: 200 });
  const create = useCreateTask({ onError: toastError });
  const update = useUpdateTask({ onError: toastError });
  const remove = useRemoveTask({ onError: toastError });
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 200, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const tasks = query.data?.data ?? [];
  const done = tasks.filter((task) => task.done).length;

  const move = (from: number, to: number) => {
    for (const [position, task] of arrayMove(tasks, from, to).entries())
      if (task.position !== position) update.mutate({ key: task.id, data: { position } });
  };
  const drop = ({ id, ...task }: Task) => {
    remove.mutate(id);
    toastDone("Task deleted", () => create.mutate(task));
  };

  return (
    <Section title="Tasks" note={tasks.length > 0 ? `${done} of ${tasks.length} done` : undefined}>
      {tasks.length > 0 && (
        <Progress
          value={(done / tasks.length) * 100}
          size={5}
          mb={8}
          color="var(--hw-status-done)"
          aria-label={`${done} of ${tasks.length} tasks done`}
        />
      )}
      {query.isPending && <Skeleton height={70} />}
      {query.isError && (
        <ErrorState error={query.error} what="the tasks" onRetry={() => void query.refetch()} />
      )}
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={{ announcements: taskAnnouncements(tasks) }}
        onDragEnd={({ active, over }) => {
          const from = tasks.findIndex(({ id }) => id === active.id);
          const to = tasks.findIndex(({ id }) => id === over?.id);
          if (from >= 0 && to >= 0 && from !== to) move(from, to);
        }}
      >
        <SortableContext items={tasks.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
          <ul className={classes["plain"]}>
            {tasks.map((task) => (
              <TaskRow
                key={task.id}
                task={task}
                onChange={(data) => update.mutate({ key: task.id, data })}
                onRemove={() => drop(task)}
              />
            ))}
          </ul>
        </SortableContext>
      </DndContext>
      <AddLine
        label="Add a task"
        onAdd={(title) =>
          create.mutate({ ticketId, title, position: (tasks.at(-1)?.position ?? -1) + 1 })
        }
      />
    </Section>
  );
};
