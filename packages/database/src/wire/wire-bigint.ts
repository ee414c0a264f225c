import { z } from "zod";
import { fromWire } from "./from-wire.ts";

/** Reading digits takes the square of their number; no column holds as many. */
const LONGEST = 1000;

const read = fromWire<bigint>({
  isCode: (value) => typeof value === "bigint",
  parse: (text) => (text.length <= LONGEST && /^-?\d+$/.test(text) ? BigInt(text) : undefined),
  type: "bigint",
  format: "bigint",
  message: "expected a whole number as a string of digits",
});

/** A `bigint`, or its digits as text: `"9007199254740993"`. Numbers are refused: they lose digits. */
export const wireBigint = (
  inner: z.core.$ZodType<bigint, bigint> = z.bigint(),
): z.ZodType<bigint, bigint | string> => z.pipe(z.transform<bigint | string, bigint>(read), inner);
