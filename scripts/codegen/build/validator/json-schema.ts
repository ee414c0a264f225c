import { z, type ZodType } from "zod";
import type { JsonSchema } from "../../model.ts";

type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>["override"]>;

/** Values that JSON can't hold, in their form on the wire. */
const inWireForm: Override = ({ zodSchema, jsonSchema }) => {
  const { def } = zodSchema._zod;
  if (def.type === "date") Object.assign(jsonSchema, { type: "string", format: "date-time" });
  if (def.type === "bigint") Object.assign(jsonSchema, { type: "string", pattern: "^-?\\d+$" });
  if (def.type === "string" && hasFlags(zodSchema)) delete jsonSchema.pattern;
};

/** JSON Schema has no flags: a pattern that ignores case would forbid what the validator allows. */
const hasFlags = (schema: z.core.$ZodType): boolean => {
  const patterns: unknown = Reflect.get(schema._zod.bag, "patterns");
  return (
    patterns instanceof Set &&
    [...patterns].some((pattern) => pattern instanceof RegExp && /[ims]/.test(pattern.flags))
  );
};

/** JSON Schema of a schema's input on the wire. */
export const wireSchema = (schema: ZodType): JsonSchema => {
  const { $schema: _, ...made } = z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    override: inWireForm,
  });
  return JSON.parse(JSON.stringify(made));
};
