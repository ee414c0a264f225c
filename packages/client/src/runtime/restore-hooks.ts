import type { ModelTypes } from "@headwater/api-client/filter";
import type { ResourceClient, RestoreVerb } from "@headwater/api-client/runtime";
import type { RestoreHooks } from "./hooks.ts";
import type { ResourceQueries } from "./queries.ts";
import { useWrite } from "./use-write.ts";

/** What a resource has besides that keeps removed rows. */
export const restoreHooks = <M extends ModelTypes>(
  queries: ResourceQueries<M, ResourceClient<M> & RestoreVerb<M>>,
): RestoreHooks<M> => ({
  useRestore: (settings) =>
    useWrite(queries, settings, {
      name: "restore",
      send: (client, key) => client.restore(key),
      // What comes back is known to the server alone.
      plan: () => [],
      isReturn: true,
    }),
});
