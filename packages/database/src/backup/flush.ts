import { closeSync, fsyncSync, openSync } from "node:fs";

/** Has a file, or what a folder lists, on the disk before anything else goes on. */
export const flush = (path: string): void => {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};
