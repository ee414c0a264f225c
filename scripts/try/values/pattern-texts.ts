import { sample, stringMatching } from "fast-check";

const TEXTS = 6;

/** Texts that match a regular expression; none where JavaScript doesn't know its syntax. */
export const patternTexts = (pattern: string, seed: number): readonly string[] => {
  try {
    const texts = sample(stringMatching(new RegExp(pattern)), { seed, numRuns: TEXTS });
    // No database keeps these in a text.
    return texts.filter((text) => !text.includes("\0"));
  } catch {
    return [];
  }
};
