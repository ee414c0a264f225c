import type { ProblemPath } from "../problem/request-error.ts";

const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes("\0");

/** Where a JSON value has texts with null characters or halves of surrogate pairs; names count too. */
export const unstorableTexts = (value: unknown): ProblemPath[] => {
  const found: ProblemPath[] = [];
  const pending: { value: unknown; path: ProblemPath }[] = [{ value, path: [] }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, path } = next;
    if (typeof value === "string") {
      if (!isStorable(value)) found.push(path);
    } else if (Array.isArray(value)) {
      value.forEach((item: unknown, index) =>
        pending.push({ value: item, path: [...path, index] }),
      );
    } else if (typeof value === "object" && value !== null) {
      for (const [name, item] of Object.entries(value)) {
        if (!isStorable(name)) found.push(path);
        pending.push({ value: item, path: [...path, name] });
      }
    }
  }
  return found.toReversed();
};
