/**
 * Schemas of values whose form on the wire is not their form in code. Each takes both forms and
 * gives the form in code, checked by `inner`. Null, "" and everything else is refused.
 *
 * `inner` is a `$ZodType`: comparing a schema with `ZodType` and all its methods takes the compiler
 * longer than a whole table.
 */
export type { ResourceSchemas, Schema } from "./resource-schemas.ts";
export { wireBigint } from "./wire-bigint.ts";
export { wireBinary } from "./wire-binary.ts";
export { wireBoolean } from "./wire-boolean.ts";
export { wireDate } from "./wire-date.ts";
export { wireInteger } from "./wire-integer.ts";
export { wireList } from "./wire-list.ts";
export { wireNumber } from "./wire-number.ts";
