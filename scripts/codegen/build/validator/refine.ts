import { messageOf } from "@headwater/database/errors";
import { z, type ZodType } from "zod";
import type { RefineSource } from "../../read/facts.ts";

/** A chain of calls without its line breaks, unless they may mean something. */
const onOneLine = (chain: string): string =>
  /\/\/|`/.test(chain) ? chain : chain.replaceAll(/\s*\n\s*\./g, ".");

/** Source of a base schema with a refinement's text applied. */
export const refinedText = (base: string, source: RefineSource): string => {
  if (source.chain !== null) return `${base}${onOneLine(source.chain.rest)}`;
  if (source.constant !== null) return source.constant;
  return /^[\w$.]+$/.test(source.text) ? `${source.text}(${base})` : `(${source.text})(${base})`;
};

const made = new Map<string, ZodType>();

/** The schema that a rule's text makes. The text is our own, and free of types. */
export const evaluated = (text: string): ZodType => {
  const known = made.get(text);
  if (known !== undefined) return known;
  const schema: unknown = new Function("z", `return ${text};`)(z);
  if (!(schema instanceof z.ZodType)) throw new TypeError(`${text} is not a Zod type`);
  made.set(text, schema);
  return schema;
};

/** A base schema refined by the function itself; a text says why that fails. */
export const refinedSchema = (
  base: ZodType,
  apply: (schema: ZodType) => ZodType,
): ZodType | string => {
  try {
    const refined: unknown = apply(base);
    const isZod = typeof refined === "object" && refined !== null && "_zod" in refined;
    return isZod ? (refined as ZodType) : "doesn't return a Zod type.";
  } catch (thrown) {
    return `throws: ${messageOf(thrown)}`;
  }
};
