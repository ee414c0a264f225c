import { mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { copyFailed } from "./copy-error.ts";
import { flush } from "./flush.ts";

const discard = (path: string): void => {
  for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(path + suffix, { force: true });
};

/**
 * Has a file written under the name `<target>.part`, and gives it its own once `write` is done: a
 * process that is killed meanwhile leaves the `.part` file and nothing else.
 * @throws {CopyError} with nothing left
 */
export const writeAsPart = async <T>(
  target: string,
  write: (part: string) => Promise<T>,
): Promise<T> => {
  const part = `${target}.part`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    discard(part);
    const written = await write(part);
    renameSync(part, target);
    flush(dirname(target));
    return written;
  } catch (error) {
    try {
      discard(part);
    } catch {
      // A folder that can't be written has nothing to remove.
    }
    throw copyFailed(target, error);
  }
};
