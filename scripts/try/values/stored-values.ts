import type { Column } from "../../codegen/model.ts";
import { isNumeric } from "../../codegen/read/probe.ts";
import type { Draw } from "./named-text.ts";
import { textValues } from "./text-values.ts";
import { decimalValues, wholeValues } from "./number-values.ts";

/** Values that may lie in the database in a column, by its SQL type, as a driver gives them. */
export const storedValues = (
  column: Column,
  draw: Draw,
  owner: string,
): readonly (string | number | Uint8Array)[] => {
  const { sqlType } = column;
  const { n } = draw;
  if (/blob|bytea/i.test(sqlType)) return [Uint8Array.from([1, 2, n % 256])];
  if (/bool/i.test(sqlType)) return [n % 2];
  if (/numeric|decimal/i.test(sqlType)) return decimalValues(column, draw);
  if (isNumeric(sqlType)) return wholeValues(column, draw);
  const texts = textValues(column, draw, owner).filter((text) => typeof text === "string");
  return [...texts, `[${n},${n + 1},${n + 2}]`, `(${n},1)`, `{"value":${n}}`];
};
