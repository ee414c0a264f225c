/**
 * Schemas of values whose form in JSON is not their form in code. Each takes both forms and gives
 * the form in code. Nothing is coerced: null, "", numbers and the like are refused.
 */
export { wireBigint } from "./wire-bigint.ts";
export { wireBinary } from "./wire-binary.ts";
export { wireDate } from "./wire-date.ts";
