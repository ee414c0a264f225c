import type { Outcome } from "../verify/outcome.ts";

export interface Summary {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const isFailed = ({ failures }: Outcome): boolean => failures.length > 0;

export const summaryOf = (outcomes: readonly Outcome[]): Summary => {
  const failed = outcomes.filter(isFailed).length;
  const skipped = outcomes.filter((one) => !isFailed(one) && one.skipped !== null).length;
  return { passed: outcomes.length - failed - skipped, failed, skipped };
};
