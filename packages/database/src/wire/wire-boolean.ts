import { z } from "zod";
import { fromWire } from "./from-wire.ts";

const read = fromWire<boolean>({
  isCode: (value) => typeof value === "boolean",
  parse: (text) => (text === "true" ? true : text === "false" ? false : undefined),
  type: "boolean",
  format: "boolean",
  message: "expected true or false",
});

/** A boolean, or its text as a path has it. Not for bodies: JSON has booleans. */
export const wireBoolean = (
  inner: z.core.$ZodType<boolean, boolean> = z.boolean(),
): z.ZodType<boolean, boolean | string> =>
  z.pipe(z.transform<boolean | string, boolean>(read), inner);
