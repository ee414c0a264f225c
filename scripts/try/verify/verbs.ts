import { verifyAggregates } from "./aggregating.ts";
import { verifyBatch } from "./batching.ts";
import { verifyBulk } from "./bulk.ts";
import { verifyPatch } from "./changing.ts";
import { verifyTree } from "./climbing.ts";
import { verifyCreate } from "./creating.ts";
import { verifyDelete } from "./deleting.ts";
import { verifyFilters } from "./filtering.ts";
import { verifyHidden } from "./hiding.ts";
import { verifyIncludes } from "./including.ts";
import { verifyList, verifyPages } from "./listing.ts";
import type { Checks } from "./outcome.ts";
import { verifyGet } from "./reading.ts";
import { verifyRefusals } from "./refusing.ts";
import { verifyRestore } from "./restoring.ts";
import { verifySort } from "./sorting.ts";
import type { Subject } from "./subject.ts";
import { verifyUpsert } from "./upserting.ts";
import { verifyVersion } from "./versioning.ts";

export interface Verb {
  readonly name: string;
  readonly writes: boolean;
  readonly verify: (subject: Subject, checks: Checks) => Promise<void>;
}

/** What is exercised of each table, in this order. */
export const VERBS: readonly Verb[] = [
  { name: "list", writes: false, verify: verifyList },
  { name: "page", writes: false, verify: verifyPages },
  { name: "sort", writes: false, verify: verifySort },
  { name: "filter", writes: false, verify: verifyFilters },
  { name: "include", writes: false, verify: verifyIncludes },
  { name: "aggregate", writes: false, verify: verifyAggregates },
  { name: "get", writes: false, verify: verifyGet },
  { name: "create", writes: true, verify: verifyCreate },
  { name: "patch", writes: true, verify: verifyPatch },
  { name: "upsert", writes: true, verify: verifyUpsert },
  { name: "bulk", writes: true, verify: verifyBulk },
  { name: "batch", writes: true, verify: verifyBatch },
  { name: "delete", writes: true, verify: verifyDelete },
  { name: "restore", writes: true, verify: verifyRestore },
  { name: "version", writes: true, verify: verifyVersion },
  { name: "tree", writes: true, verify: verifyTree },
  { name: "refuse", writes: true, verify: verifyRefusals },
  { name: "hide", writes: false, verify: verifyHidden },
];
