// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 b66638b705fcdc93

import { type Api, type PersonModel, shapes } from "@headwater/api-client";
import { resourceHooks, resourceQueries, restoreHooks } from "@headwater/client/runtime";

/** Cache keys and fetchers of people, for hooks, loaders and prefetches alike. */
export const personQueries = resourceQueries<PersonModel, Api, Api["people"]>(
  shapes,
  "people",
  (api) => api.people,
);

const hooks = { ...resourceHooks(personQueries), ...restoreHooks(personQueries) };

/** One page of people. */
export const usePeople = hooks.useList;
/** Pages of people, one after the other. */
export const usePeopleInfinite = hooks.useInfinite;
/** A person by its key. */
export const usePerson = hooks.useOne;
/** As `usePeople`, suspended until it is there. */
export const useSuspensePeople = hooks.useSuspenseList;
/** As `usePerson`, suspended until it is there. */
export const useSuspensePerson = hooks.useSuspenseOne;
/** People counted and added up, in groups. */
export const usePeopleAggregate = hooks.useAggregate;

/** Makes a person. */
export const useCreatePerson = hooks.useCreate;
/** Changes a person. */
export const useUpdatePerson = hooks.useUpdate;
/** Makes a person under a key, or changes it. */
export const useUpsertPerson = hooks.useUpsert;
/** Removes a person. */
export const useRemovePerson = hooks.useRemove;
/** Brings a removed person back. */
export const useRestorePerson = hooks.useRestore;
/** Makes many people, all or none. */
export const useCreatePeople = hooks.useCreateMany;
/** Changes the people that match. */
export const useUpdatePeople = hooks.useUpdateMany;
/** Removes the people that match. */
export const useRemovePeople = hooks.useRemoveMany;
