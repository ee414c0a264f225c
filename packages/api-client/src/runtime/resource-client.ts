import type { ModelTypes, ResourceShape } from "@headwater/database/filter";
import type { ResourceClient } from "./resource.ts";
import type { Transport } from "./transport.ts";

export declare const resourceClient: <M extends ModelTypes>(
  transport: Transport,
  shape: ResourceShape,
) => ResourceClient<M>;
