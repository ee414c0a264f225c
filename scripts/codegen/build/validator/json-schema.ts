import { z, type ZodType } from "zod";
import type { Json, JsonSchema } from "../../model.ts";

type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>["override"]>;
type Internals = Parameters<Override>[0]["zodSchema"];

/** Values that JSON can't hold, in their form on the wire. */
const inWireForm: Override = ({ zodSchema, jsonSchema }) => {
  const { def } = zodSchema._zod;
  if (def.type === "date") Object.assign(jsonSchema, { type: "string", format: "date-time" });
  if (def.type === "bigint") Object.assign(jsonSchema, { type: "string", pattern: "^-?\\d+$" });

  // JSON Schema has no flags: a pattern that ignores case would forbid what the validator allows.
  const flagged = flaggedPatterns(zodSchema);
  if (flagged.size === 0) return;
  const kept = (jsonSchema.allOf ?? []).filter((part) => !flagged.has(part.pattern ?? ""));
  delete jsonSchema.allOf;
  if (kept.length > 0) jsonSchema.allOf = kept;
  if (flagged.has(jsonSchema.pattern ?? "")) delete jsonSchema.pattern;
};

const patternOf = (check: unknown): RegExp[] => {
  const pattern: unknown =
    typeof check === "object" && check !== null ? Reflect.get(check, "pattern") : null;
  return pattern instanceof RegExp ? [pattern] : [];
};

const flaggedPatterns = ({ _zod: { def } }: Internals): ReadonlySet<string> => {
  const checks = (def.checks ?? []).flatMap((check) => patternOf(check._zod.def));
  const flagged = [...patternOf(def), ...checks].filter(({ flags }) => /[ims]/.test(flags));
  return new Set(flagged.map(({ source }) => source));
};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Opens a schema where it refers to itself: embedded in a document, such a reference points nowhere. */
const withoutReferences = (value: Json): Json => {
  if (isList(value)) return value.map(withoutReferences);
  if (typeof value !== "object" || value === null) return value;
  if ("$ref" in value) return {};
  const entries = Object.entries(value).filter(([key]) => key !== "$schema" && key !== "$defs");
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutReferences(inner)]));
};

const isSchema = (value: Json): value is JsonSchema =>
  typeof value === "object" && value !== null && !isList(value);

const known = new WeakMap<ZodType, JsonSchema>();

/** JSON Schema of a schema's input on the wire. */
export const wireSchema = (schema: ZodType): JsonSchema => {
  const found = known.get(schema) ?? wireSchemaOf(schema);
  known.set(schema, found);
  return found;
};

const wireSchemaOf = (schema: ZodType): JsonSchema => {
  const made = z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    override: inWireForm,
  });
  const json: Json = JSON.parse(JSON.stringify(made));
  const open = withoutReferences(json);
  return isSchema(open) ? open : {};
};
