import { hash } from "node:crypto";

/** A short text that stands for another; the same on each run of one runtime. */
export const digest: (text: string) => string =
  typeof Bun === "undefined"
    ? (text) => hash("sha1", text).slice(0, 20)
    : (text) => Bun.hash.xxHash3(text).toString(36);

/** Says that an answer is the compressed form of another. */
const COMPRESSED = "-gzip";

/** `"<row>"`, `"<row>-<body>"`: a strong tag; the compressed form of an answer has one of its own. */
export const entityTag = (row: string, body?: string): string =>
  body === undefined ? `"${row}"` : `"${row}-${body}"`;

export const compressedTag = (tag: string): string => `${tag.slice(0, -1)}${COMPRESSED}"`;

/** The tags a header lists: `"a", W/"b"`; `*` stands for any. */
const tagsOf = (header: string): string[] =>
  header.trim() === "*" ? ["*"] : (header.match(/(?:W\/)?"[^"]*"/g) ?? []);

const plain = (tag: string): string => {
  const opaque = tag.startsWith("W/") ? tag.slice(2) : tag;
  return opaque.endsWith(`${COMPRESSED}"`) ? `${opaque.slice(0, -COMPRESSED.length - 1)}"` : opaque;
};

const rowOf = (tag: string): string => plain(tag).slice(1, -1).split("-")[0] ?? "";

/** Whether `If-None-Match` names this very representation (weak comparison, as the RFC has it). */
export const isNamed = (header: string, tag: string): boolean =>
  tagsOf(header).some((named) => named === "*" || plain(named) === tag);

/** Whether `If-Match` names this row in whatever representation (strong comparison). */
export const namesRow = (header: string, row: string): boolean =>
  tagsOf(header).some(
    (named) => named === "*" || (!named.startsWith("W/") && rowOf(named) === row),
  );
