import type { ModelTypes, Shapes } from "@headwater/database/filter";
import type { ResourceClient } from "@headwater/api-client/runtime";
import type { ResourceQueries } from "./queries.ts";

export declare const resourceQueries: <M extends ModelTypes, Api extends object>(
  shapes: Shapes,
  name: string,
  clientIn: (api: Api) => ResourceClient<M>,
) => ResourceQueries<M>;
