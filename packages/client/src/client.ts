/** React hooks over TanStack Query for a Headwater API. */
export { bindApi } from "./runtime/binding.ts";
export { HeadwaterProvider, type HeadwaterProviderProps } from "./runtime/provider.tsx";
export { isOptimistic } from "./runtime/optimistic/temporary-key.ts";
export type { ResourceHooks } from "./runtime/hooks.ts";
export type { ResourceQueries } from "./runtime/queries.ts";
export * from "./generated/hooks.gen.ts";
