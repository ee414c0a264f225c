/** One thing that was compared. */
export interface Finding {
  readonly what: string;
  /** What was found to differ; empty when nothing was. */
  readonly faults: readonly string[];
}
