import { digest } from "../kept/digest.ts";
import type { TextFile } from "../format/format-files.ts";

const FIRST = /^\/\/ Generated from .+ by `[^`]+`\./;
const SECOND = /^\/\/ .*\bsha256 ([0-9a-f]{16})$/;

/** A body with the two lines above it that say where it comes from and what it was. */
export const withHeader = (body: string, source: string): string =>
  `// Generated from ${source} by \`bun run generate\`.
// Edits belong there: this file is made anew. sha256 ${digest(body)}

${body}`;

export const withHeaders = (files: readonly TextFile[], source: string): TextFile[] =>
  files.map(({ path, text }) => ({ path, text: withHeader(text, source) }));

const EJECTED =
  "// Ejected from the generator, which leaves this file alone: it is written by hand.";

/** As the generator writes it, whatever line ends a checkout has given it. */
export const withPlainEnds = (text: string): string => text.replaceAll("\r\n", "\n");

/** Where a merge has left both sides in a text, counted from 1; null where it hasn't. */
export const conflictIn = (text: string): number | null => {
  const index = text.split("\n").findIndex((line) => line.startsWith("<<<<<<< "));
  return index === -1 ? null : index + 1;
};

/** A generated file as its author's own. */
export const ejected = (text: string): string => {
  const [, , , ...body] = withPlainEnds(text).split("\n");
  return `${EJECTED}\n\n${body.join("\n")}`;
};

/**
 * Whose file it is: made by the generator and left alone, edited since, given to its author, or
 * not the generator's.
 */
export type Ownership = "generated" | "edited" | "ejected" | "foreign";

export const ownershipOf = (text: string): Ownership => {
  const [first = "", second = "", , ...body] = withPlainEnds(text).split("\n");
  if (first === EJECTED) return "ejected";
  const stated = SECOND.exec(second)?.[1];
  if (!FIRST.test(first) || stated === undefined) return "foreign";
  return digest(body.join("\n")) === stated ? "generated" : "edited";
};
