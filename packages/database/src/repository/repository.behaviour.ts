import { describeAggregates } from "./behaviour/aggregates.behaviour.ts";
import { describeConstraints } from "./behaviour/constraints.behaviour.ts";
import { describeExpressions } from "./behaviour/expressions.behaviour.ts";
import { describeFilters } from "./behaviour/filters.behaviour.ts";
import { describeIncludes } from "./behaviour/includes.behaviour.ts";
import { describeJunctions } from "./behaviour/junctions.behaviour.ts";
import { describeOverrides } from "./behaviour/overrides.behaviour.ts";
import { describePages } from "./behaviour/pages.behaviour.ts";
import { describeTransactions } from "./behaviour/transactions.behaviour.ts";
import { describeVerbs } from "./behaviour/verbs.behaviour.ts";
import { describeViews } from "./behaviour/views.behaviour.ts";
import { describeWire } from "./behaviour/wire.behaviour.ts";
import type { OpenEngine } from "./testing/open-engine.ts";

/** What repositories do, on any database: run once for each driver. */
export const describeRepositories = (open: OpenEngine): void => {
  describeVerbs(open);
  describeFilters(open);
  describePages(open);
  describeIncludes(open);
  describeJunctions(open);
  describeAggregates(open);
  describeConstraints(open);
  describeTransactions(open);
  describeWire(open);
  describeOverrides(open);
  describeExpressions(open);
  describeViews(open);
};
