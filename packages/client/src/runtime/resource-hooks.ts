import type { ModelTypes } from "@headwater/database/filter";
import type { ResourceHooks } from "./hooks.ts";
import type { ResourceQueries } from "./queries.ts";

export declare const resourceHooks: <M extends ModelTypes>(
  queries: ResourceQueries<M>,
) => ResourceHooks<M>;
