/** Between the labels of a path. */
export const SEPARATOR = ".";
/** Comes right after the separator: paths below `a` lie between `a.` and `a/`. */
export const AFTER_SEPARATOR = "/";
/** Indexes of PostgreSQL hold no longer text than about this. */
export const LONGEST_PATH = 2500;

/**
 * A key as a part of a path: letters, digits and hyphens as they are, anything else as the number of
 * its code point between low lines, so that no two keys have the same label.
 */
export const labelOf = (key: unknown): string =>
  String(key).replace(
    /[^A-Za-z0-9-]/gu,
    (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`,
  );

/** The paths of all rows above one, from the root down. */
export const pathsAbove = (path: string): string[] => {
  const labels = path.split(SEPARATOR);
  return labels.slice(1).map((_, index) => labels.slice(0, index + 1).join(SEPARATOR));
};
