import { z } from "zod";
import { parseBase64 } from "../filter/base64.ts";
import { parseDateTime } from "../filter/iso-date.ts";

type Encoded = "date" | "bigint" | "binary";

const LONGEST = 1000;

const parsers: Readonly<Record<Encoded, (text: string) => unknown>> = {
  date: parseDateTime,
  bigint: (text) => (text.length <= LONGEST && /^-?\d+$/.test(text) ? BigInt(text) : undefined),
  binary: parseBase64,
};

/** What is no text in the right form stays as it is, for the schema of the elements to refuse. */
const decoded = (kind: Encoded, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((one) => decoded(kind, one));
  return typeof value === "string" ? (parsers[kind](value) ?? value) : value;
};

/** A list of dates, bigints or bytes, or of lists of them: in code, or as each is on the wire. */
export const wireList = <List>(
  kind: Encoded,
  inner: z.core.$ZodType<List>,
): z.ZodType<List, unknown> =>
  z.pipe(
    z.transform<unknown, unknown>((value) => decoded(kind, value)),
    inner,
  );
