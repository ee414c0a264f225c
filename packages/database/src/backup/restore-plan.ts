import type { Backup } from "./backup-files.ts";
import type { Target } from "./restore-target.ts";

/** What a restore does, or would do. */
export interface RestorePlan {
  readonly backup: Backup;
  /** Rows of each table in the backup. */
  readonly rows: ReadonlyMap<string, number>;
  readonly target: Target;
}

export interface RestoreReport extends RestorePlan {
  /** Where what was there before is kept; null when nothing was. */
  readonly kept: string | null;
}
