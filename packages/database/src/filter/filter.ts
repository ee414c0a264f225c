/** A value in a filter, as code sees it: dates are `Date`, bigints are `bigint`. */
export type FilterValue = string | number | bigint | boolean | Date;

export type ComparisonOperator = "eq" | "ne" | "gt" | "gte" | "lt" | "lte";
export type TextOperator =
  | "like"
  | "contains"
  | "startsWith"
  | "endsWith"
  | "ilike"
  | "icontains"
  | "istartsWith"
  | "iendsWith";

export type ElementsOperator = "has" | "hasSome" | "hasEvery";

/** The elements of a list in a filter; of a list of lists, those. */
export type ListValue = readonly (FilterValue | ListValue)[];

/** How a to-one relation (`is`) or the rows of a to-many relation have to meet a filter. */
export type Quantifier = "is" | "some" | "none" | "every";

/**
 * The one filter tree: built by the URL grammar and by typed objects, compiled to SQL, evaluated
 * in memory. Two-valued: a comparison with a null is false, and `not` turns it into true.
 */
export type Filter =
  | { readonly type: "and" | "or"; readonly filters: readonly Filter[] }
  | { readonly type: "not"; readonly filter: Filter }
  | {
      readonly type: "compare";
      readonly column: string;
      readonly operator: ComparisonOperator;
      readonly value: FilterValue;
    }
  | {
      readonly type: "text";
      readonly column: string;
      readonly operator: TextOperator;
      readonly value: string;
    }
  | {
      readonly type: "list";
      readonly column: string;
      readonly operator: "in" | "nin";
      readonly values: readonly FilterValue[];
    }
  | {
      readonly type: "between";
      readonly column: string;
      readonly low: FilterValue;
      readonly high: FilterValue;
    }
  | { readonly type: "isNull"; readonly column: string; readonly isNull: boolean }
  | {
      readonly type: "elements";
      readonly column: string;
      readonly operator: ElementsOperator;
      /** One of `has`. */
      readonly values: readonly FilterValue[];
    }
  | {
      /** A whole list, element by element. */
      readonly type: "whole";
      readonly column: string;
      readonly operator: "eq" | "ne";
      readonly value: ListValue;
    }
  | { readonly type: "isEmpty"; readonly column: string; readonly isEmpty: boolean }
  | {
      readonly type: "relation";
      readonly relation: string;
      readonly quantifier: Quantifier;
      readonly filter: Filter;
    };
