// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 545eefb4ececfb4c

import { type Api, type MeasurementModel, shapes } from "@headwater/api-client";
import { resourceHooks, resourceQueries } from "@headwater/client/runtime";

/** Cache keys and fetchers of measurements, for hooks, loaders and prefetches alike. */
export const measurementQueries = resourceQueries<MeasurementModel, Api>(
  shapes,
  "measurements",
  (api) => api.measurements,
);

const hooks = resourceHooks(measurementQueries);

/** One page of measurements. */
export const useMeasurements = hooks.useList;
/** Pages of measurements, one after the other. */
export const useMeasurementsInfinite = hooks.useInfinite;
/** As `useMeasurements`, suspended until it is there. */
export const useSuspenseMeasurements = hooks.useSuspenseList;
/** Measurements counted and added up, in groups. */
export const useMeasurementsAggregate = hooks.useAggregate;

/** Makes a measurement. */
export const useCreateMeasurement = hooks.useCreate;
/** Makes many measurements, all or none. */
export const useCreateMeasurements = hooks.useCreateMany;
/** Changes the measurements that match. */
export const useUpdateMeasurements = hooks.useUpdateMany;
/** Removes the measurements that match. */
export const useRemoveMeasurements = hooks.useRemoveMany;
