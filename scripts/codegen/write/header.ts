import { createHash } from "node:crypto";
import type { TextFile } from "../format/format-files.ts";

const FIRST = /^\/\/ Generated from .+ by `[^`]+`\./;
const SECOND = /^\/\/ .*\bsha256 ([0-9a-f]{16})$/;

const hash = (body: string): string => createHash("sha256").update(body).digest("hex").slice(0, 16);

/** A body with the two lines above it that say where it comes from and what it was. */
export const withHeader = (body: string, source: string): string =>
  `// Generated from ${source} by \`bun run generate\`.
// Edits belong there: this file is made anew. sha256 ${hash(body)}

${body}`;

export const withHeaders = (files: readonly TextFile[], source: string): TextFile[] =>
  files.map(({ path, text }) => ({ path, text: withHeader(text, source) }));

/** Whose file it is: made by the generator and left alone, edited since, or not the generator's. */
export type Ownership = "generated" | "edited" | "foreign";

export const ownershipOf = (text: string): Ownership => {
  const [first = "", second = "", , ...body] = text.replaceAll("\r\n", "\n").split("\n");
  const stated = SECOND.exec(second)?.[1];
  if (!FIRST.test(first) || stated === undefined) return "foreign";
  return hash(body.join("\n")) === stated ? "generated" : "edited";
};
