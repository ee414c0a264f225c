// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 8bbea8055c390a5e

import { type Api, shapes, type TaskModel } from "@headwater/api-client";
import { resourceHooks, resourceQueries } from "@headwater/client/runtime";

/**
 * Steps of a ticket that can be ticked off one by one.
 * Cache keys and fetchers of tasks, for hooks, loaders and prefetches alike.
 */
export const taskQueries = resourceQueries<TaskModel, Api>(shapes, "tasks", (api) => api.tasks);

const hooks = resourceHooks(taskQueries);

/** One page of tasks. */
export const useTasks = hooks.useList;
/** Pages of tasks, one after the other. */
export const useTasksInfinite = hooks.useInfinite;
/** A task by its key. */
export const useTask = hooks.useOne;
/** As `useTasks`, suspended until it is there. */
export const useSuspenseTasks = hooks.useSuspenseList;
/** As `useTask`, suspended until it is there. */
export const useSuspenseTask = hooks.useSuspenseOne;
/** Tasks counted and added up, in groups. */
export const useTasksAggregate = hooks.useAggregate;

/** Makes a task. */
export const useCreateTask = hooks.useCreate;
/** Changes a task. */
export const useUpdateTask = hooks.useUpdate;
/** Makes a task under a key, or changes it. */
export const useUpsertTask = hooks.useUpsert;
/** Removes a task. */
export const useRemoveTask = hooks.useRemove;
/** Makes many tasks, all or none. */
export const useCreateTasks = hooks.useCreateMany;
/** Changes the tasks that match. */
export const useUpdateTasks = hooks.useUpdateMany;
/** Removes the tasks that match. */
export const useRemoveTasks = hooks.useRemoveMany;
