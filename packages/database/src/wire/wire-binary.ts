import { z } from "zod";
import { parseBase64 } from "../filter/base64.ts";
import { fromWire } from "./from-wire.ts";

const read = fromWire<Uint8Array>({
  isCode: (value) => value instanceof Uint8Array,
  parse: parseBase64,
  type: "custom",
  format: "base64",
  message: "expected base64",
});

/** Bytes, or their base64 with its padding. */
export const wireBinary = (
  inner: z.core.$ZodType<Uint8Array, Uint8Array> = z.instanceof<typeof Uint8Array>(Uint8Array),
): z.ZodType<Uint8Array, Uint8Array | string> =>
  z.pipe(z.transform<Uint8Array | string, Uint8Array>(read), inner);
