import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { WritePlan } from "../write/plan-write.ts";
import type { Stopwatch } from "./stopwatch.ts";

/** What came of one generation. */
export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  /** Null when the schema has errors. */
  readonly plan: WritePlan | null;
  /** The schema file and what it imports, absolute. */
  readonly sources: readonly string[];
  readonly watch: Stopwatch;
}
