// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 a83f6935157f4b35

import { type Api, type ProjectModel, shapes } from "@headwater/api-client";
import { resourceHooks, resourceQueries } from "@headwater/client/runtime";

/**
 * Bodies of work, each with its own tickets and labels.
 * Cache keys and fetchers of projects, for hooks, loaders and prefetches alike.
 */
export const projectQueries = resourceQueries<ProjectModel, Api>(
  shapes,
  "projects",
  (api) => api.projects,
);

const hooks = resourceHooks(projectQueries);

/** One page of projects. */
export const useProjects = hooks.useList;
/** Pages of projects, one after the other. */
export const useProjectsInfinite = hooks.useInfinite;
/** A project by its key. */
export const useProject = hooks.useOne;
/** As `useProjects`, suspended until it is there. */
export const useSuspenseProjects = hooks.useSuspenseList;
/** As `useProject`, suspended until it is there. */
export const useSuspenseProject = hooks.useSuspenseOne;
/** Projects counted and added up, in groups. */
export const useProjectsAggregate = hooks.useAggregate;

/** Makes a project. */
export const useCreateProject = hooks.useCreate;
/** Changes a project. */
export const useUpdateProject = hooks.useUpdate;
/** Makes a project under a key, or changes it. */
export const useUpsertProject = hooks.useUpsert;
/** Removes a project. */
export const useRemoveProject = hooks.useRemove;
/** Makes many projects, all or none. */
export const useCreateProjects = hooks.useCreateMany;
/** Changes the projects that match. */
export const useUpdateProjects = hooks.useUpdateMany;
/** Removes the projects that match. */
export const useRemoveProjects = hooks.useRemoveMany;
