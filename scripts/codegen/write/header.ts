import { digest } from "../kept/digest.ts";
import type { TextFile } from "../format/format-files.ts";
import { type MadeOf, readMadeOf, writeMadeOf } from "./made-of.ts";

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

const SINCE =
  "// What it was made of, so that `bun run generate` can tell when the schema goes on:";

/** As the generator writes it, whatever line ends a checkout has given it. */
export const withPlainEnds = (text: string): string => text.replaceAll("\r\n", "\n");

/** Where a merge has left both sides in a text, counted from 1; null where it hasn't. */
export const conflictIn = (text: string): number | null => {
  const index = text.split("\n").findIndex((line) => line.startsWith("<<<<<<< "));
  return index === -1 ? null : index + 1;
};

/** A file of the generator, or one that was, without what stands above the body. */
export const bodyOf = (text: string): string => {
  const plain = withPlainEnds(text);
  return plain.slice(plain.indexOf("\n\n") + 2);
};

/** A generated file as its author's own; one that is so already says anew what it is made of. */
export const ejected = (text: string, made: MadeOf): string =>
  [EJECTED, SINCE, writeMadeOf(made), "", bodyOf(text)].join("\n");

/** What an ejected file was made of then; null where it doesn't say. */
export const madeOfEjected = (text: string): MadeOf | null => {
  const [, since, ...lines] = withPlainEnds(text).split("\n");
  const end = lines.indexOf("");
  return since === SINCE ? readMadeOf(lines.slice(0, end === -1 ? undefined : end)) : null;
};

/**
 * Whose file it is: made by the generator and left alone, edited since, given to its author, or
 * not the generator's.
 */
export type Ownership = "generated" | "edited" | "ejected" | "foreign";

export const ownershipOf = (text: string): Ownership => {
  const [first, , , ...body] = withPlainEnds(text).split("\n");
  if (first === EJECTED) return "ejected";
  const stated = statedDigest(text);
  if (stated === null) return "foreign";
  return digest(body.join("\n")) === stated ? "generated" : "edited";
};

/** The digest of what the generator made, where its header stands above a text. */
export const statedDigest = (text: string): string | null => {
  const [first = "", second = ""] = withPlainEnds(text).split("\n", 2);
  return (FIRST.test(first) ? SECOND.exec(second)?.[1] : undefined) ?? null;
};
