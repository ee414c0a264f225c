import type { Diagnostic } from "../../codegen/diagnostics/diagnostic.ts";
import type { Outcome } from "../verify/outcome.ts";
import { isFailed, summaryOf } from "./summary.ts";

const resultOf = (outcome: Outcome): "passed" | "failed" | "skipped" => {
  if (isFailed(outcome)) return "failed";
  return outcome.skipped === null ? "passed" : "skipped";
};

/** The report for machines. */
export const jsonReport = (
  outcomes: readonly Outcome[],
  diagnostics: readonly Diagnostic[],
): string =>
  JSON.stringify(
    {
      ...summaryOf(outcomes),
      results: outcomes.map((outcome) => ({
        table: outcome.table,
        verb: outcome.verb,
        result: resultOf(outcome),
        checks: outcome.checks,
        ...(isFailed(outcome) ? { failures: outcome.failures } : {}),
        ...(outcome.skipped === null || isFailed(outcome) ? {} : { reason: outcome.skipped }),
      })),
      diagnostics,
    },
    null,
    2,
  );
