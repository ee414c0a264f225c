import { compareValues, encodeValue } from "@headwater/database/filter";
import type { Column } from "../../codegen/model.ts";

/** Whether a value that has come back is the one that was sent, both on the wire. */
export const isSameValue = (column: Column, sent: unknown, found: unknown): boolean => {
  if (sent === null || found === null) return sent === found;
  // A custom type may write a value in another way; that it keeps it is seen by reading it twice.
  if (column.storage === "custom") return found !== undefined;
  if (column.kind === "decimal") {
    return typeof found === "string" && compareValues("decimal", found, String(sent)) === 0;
  }
  return Bun.deepEquals(found, encodeValue(column.kind, sent));
};
