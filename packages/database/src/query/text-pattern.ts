import { type LikePart, likeParts } from "../filter/text.ts";

const written = (pattern: string, one: string, many: string, plain: (text: string) => string) =>
  likeParts(pattern)
    .map((part: LikePart) => {
      if (typeof part !== "string") return plain(part.text);
      return part === "one" ? one : many;
    })
    .join("");

/** A `like` pattern in the language of GLOB, which minds the case. */
export const globPattern = (pattern: string): string =>
  written(pattern, "?", "*", (text) => text.replace(/[*?[]/g, "[$&]"));

/** A `like` pattern in which every escape is one that LIKE … ESCAPE '\\' takes. */
export const likePattern = (pattern: string): string =>
  written(pattern, "_", "%", (text) => text.replace(/[%_\\]/g, "\\$&"));

/** Length in code points, as SQL counts. */
export const codePoints = (text: string): number => {
  let count = 0;
  for (const _ of text) count++;
  return count;
};

const LAST_CODE_POINT = 0x10ffff;

/**
 * The first text, by code points, after all that start with `prefix`; null when there is none.
 */
export const afterPrefix = (prefix: string): string | null => {
  const points = Array.from(prefix, (character) => character.codePointAt(0) ?? 0);
  for (let last = points.pop(); last !== undefined; last = points.pop()) {
    if (last === LAST_CODE_POINT) continue;
    // Surrogates are no characters of their own.
    const next = last === 0xd7ff ? 0xe000 : last + 1;
    return String.fromCodePoint(...points, next);
  }
  return null;
};
