import type { Task } from "@headwater/api-client";
import type { Announcements, UniqueIdentifier } from "@dnd-kit/core";

/** What a screen reader says while a task is moved. */
export const taskAnnouncements = (tasks: readonly Task[]): Announcements => {
  const titleOf = (id: UniqueIdentifier) => tasks.find((task) => task.id === id)?.title ?? "Task";
  const place = (id: UniqueIdentifier | undefined) => {
    const index = tasks.findIndex((task) => task.id === id);
    return index < 0 ? "outside the list" : `at place ${index + 1} of ${tasks.length}`;
  };
  return {
    onDragStart: ({ active }) => `${titleOf(active.id)}: picked up.`,
    onDragOver: ({ active, over }) => `${titleOf(active.id)}: ${place(over?.id)}.`,
    onDragEnd: ({ active, over }) => `${titleOf(active.id)}: put down ${place(over?.id)}.`,
    onDragCancel: ({ active }) => `${titleOf(active.id)}: left where it was.`,
  };
};
