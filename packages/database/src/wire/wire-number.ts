import { z } from "zod";
import { fromWire } from "./from-wire.ts";

const read = fromWire<number>({
  isCode: (value) => typeof value === "number",
  parse: (text) => (/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined),
  type: "number",
  format: "number",
  message: "expected a number",
});

/** A number, or its text as a path has it. Not for bodies: JSON has numbers. */
export const wireNumber = (
  inner: z.core.$ZodType<number, number> = z.number(),
): z.ZodType<number, number | string> => z.pipe(z.transform<number | string, number>(read), inner);
