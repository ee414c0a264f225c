import type { Batch } from "./batch.ts";
import type { Transport } from "./transport.ts";

export declare const batchClient: <Models>(transport: Transport) => Batch<Models>;
