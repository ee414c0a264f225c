import { dirname, join, relative } from "node:path";

/** A module specifier of one file as another file would write it. */
export const rebased = (specifier: string, from: string, to: string): string => {
  if (!specifier.startsWith(".") || dirname(from) === dirname(to)) return specifier;
  const path = relative(dirname(to), join(dirname(from), specifier)).replaceAll("\\", "/");
  return path.startsWith(".") ? path : `./${path}`;
};
