import { z } from "zod";
import { parseDateTime } from "../filter/iso-date.ts";
import { fromWire } from "./from-wire.ts";

const read = fromWire<Date>({
  isCode: (value) => value instanceof Date,
  parse: parseDateTime,
  type: "date",
  format: "datetime",
  message: "expected an ISO 8601 date and time",
});

/** A `Date`, or an ISO 8601 date and time with its offset: `2026-03-01T09:30:00Z`. */
export const wireDate = (
  inner: z.core.$ZodType<Date, Date> = z.date(),
): z.ZodType<Date, Date | string> => z.pipe(z.transform<Date | string, Date>(read), inner);
