import type { Connection } from "../drivers/connection.ts";
import { messageOf } from "../errors/message-of.ts";
import { CopyError } from "./copy-error.ts";

const firstFault = (copy: Connection): string | null => {
  try {
    // Mapped into memory, pages are read in a third of the time. Nobody else has the file.
    copy.values(`PRAGMA mmap_size = ${2 ** 40}`);
    const first = String(copy.values("PRAGMA quick_check(1)")[0]?.[0]);
    copy.values("PRAGMA mmap_size = 0");
    return first === "ok" ? null : first;
  } catch (error) {
    return messageOf(error);
  }
};

/** Looks at every page of a copy. @throws {CopyError} when one is damaged */
export const assertSound = (copy: Connection): void => {
  const fault = firstFault(copy);
  if (fault === null) return;
  throw new CopyError(`the copy is damaged, as the database itself may be: ${fault}`);
};
