import type { ColumnFacts } from "../read/facts.ts";
import { wordsOf } from "../words.ts";

const secrets: ReadonlySet<string> = new Set([
  "password",
  "passwd",
  "passphrase",
  "hash",
  "secret",
  "token",
  "apikey",
  "passwords",
  "secrets",
  "tokens",
]);

/** Pairs of words that are a secret together. */
const pairs: ReadonlyMap<string, RegExp> = new Map([
  ["api", /^keys?$/],
  ["private", /^keys?$/],
  ["encryption", /^keys?$/],
  ["signing", /^keys?$/],
  ["backup", /^codes?$/],
  ["recovery", /^codes?$/],
]);

/** Kinds a secret can be of: a `tokenCount` is none, nor is `passwordChangedAt`. */
const secretKinds: ReadonlySet<string> = new Set(["string", "binary", "json"]);

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What tells of a secret without giving it away: `tokenId`, `apiKeyName`, `secretExpiresAt` as text. */
const attributes = set("algorithm at id method name prefix preview provider scope standard type");

/** What is hashed to be told apart or checked, not to be kept from anyone: `contentHash`. */
const hashed = set(
  "args blob block body build chunk commit config content data diff document event file git head image " +
    "info input integrity log manifest media operation option options output payload prev previous " +
    "prompt query rendered request response row schema sha snapshot source spec state template text " +
    "transaction tree tx url value version",
);

const isDigits = (word: string): boolean => /^\d+$/.test(word);

/** Whether a column's name is that of a secret, and it can hold one. */
export const soundsSecret = ({ name, kind }: Pick<ColumnFacts, "name" | "kind">): boolean => {
  if (!secretKinds.has(kind)) return false;
  const words = wordsOf(name).filter((word) => !isDigits(word));
  if (attributes.has(words.at(-1) ?? "")) return false;
  return words.some(
    (word, index) =>
      (secrets.has(word) && !(word === "hash" && hashed.has(words[index - 1] ?? ""))) ||
      pairs.get(word)?.test(words[index + 1] ?? "") === true,
  );
};
