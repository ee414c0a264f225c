import { digest } from "../kept/digest.ts";
import type { Column, Relation, Table } from "../model.ts";

/** What a file was made of, as far as it is kept above one that is written by hand. */
export interface MadeOf {
  /** Digest of what the generator made. */
  readonly body: string;
  /** Digests of the table's columns and relations by name, and of the rest of it. */
  readonly parts: ReadonlyMap<string, string>;
}

const BODY = "sha256";
/** The table itself; no column is called so. */
export const ITSELF = "*";
const DIGITS = 8;
const WIDTH = 110;

const short = (value: unknown): string => digest(JSON.stringify(value)).slice(0, DIGITS);

const part = ({ name, ...one }: Column | Relation): [string, string] => [
  name,
  short({ ...one, doc: null, place: null }),
];

/** Without what is said for people, and what no file but the DDL tells of. */
const rest = (table: Table): unknown => {
  const { names, key, keyIsMade, uniques, foreignKeys, checks, finders } = table;
  const { exposed, softDelete, version, tree, timestamps } = table;
  const found = finders.map(({ servedBy: _, ...finder }) => finder);
  const meanings = { softDelete, version, tree, timestamps };
  return { names, key, keyIsMade, uniques, foreignKeys, checks, found, exposed, ...meanings };
};

export const madeOf = (table: Table, body: string): MadeOf => ({
  body: digest(body),
  parts: new Map([
    ...table.columns.map(part),
    ...table.relations.map(part),
    [ITSELF, short(rest(table))],
  ]),
});

/** Lines of a comment that `readMadeOf` reads again. */
export const writeMadeOf = ({ body, parts }: MadeOf): string => {
  const words = [[BODY, body], ...parts].map(
    ([name = "", value = ""]) => `${encodeURIComponent(name)}=${value}`,
  );
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= WIDTH) lines.push(`// ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join("\n");
};

/** Null where nothing is said of it, or not whole. */
export const readMadeOf = (lines: readonly string[]): MadeOf | null => {
  const parts = new Map(
    lines
      .flatMap((line) => line.slice(2).trim().split(" "))
      .flatMap((word): [string, string][] => {
        const [, name = "", value = ""] = /^([^=]+)=([0-9a-f]+)$/.exec(word) ?? [];
        return name === "" ? [] : [[decodeURIComponent(name), value]];
      }),
  );
  const body = parts.get(BODY);
  parts.delete(BODY);
  return body === undefined || !parts.has(ITSELF) ? null : { body, parts };
};

/** Names of what has come, gone or changed between the two. */
export const changedParts = (before: MadeOf, after: MadeOf): string[] =>
  [...new Set([...before.parts.keys(), ...after.parts.keys()])].filter(
    (name) => before.parts.get(name) !== after.parts.get(name),
  );
