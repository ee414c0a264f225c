import { z } from "zod";
import { fromWire } from "./from-wire.ts";

const read = fromWire<number>({
  isCode: (value) => typeof value === "number",
  parse: (text) => (/^(?:0|-?[1-9]\d{0,15})$/.test(text) ? Number(text) : undefined),
  type: "number",
  format: "integer",
  message: "expected a whole number",
});

/** A whole number, or its digits as text, as they stand in a path: no sign +, no zeros in front. */
export const wireInteger = (
  inner: z.core.$ZodType<number, number> = z.int(),
): z.ZodType<number, number | string> => z.pipe(z.transform<number | string, number>(read), inner);
