import pluralize from "pluralize";
import type { ResourceFacts } from "../read/facts.ts";
import type { Names } from "../model.ts";
import { camel, kebab, pascal, wordsOf } from "./words.ts";

type Overrides = Pick<ResourceFacts, "path" | "singular" | "plural">;

/** Types that generated code uses by these names; a row type of that name gets `Row` behind it. */
const taken: ReadonlySet<string> = new Set([
  "Date",
  "Page",
  "Partial",
  "Promise",
  "Readonly",
  "Record",
  "Repository",
  "RepositoryContext",
  "Uint8Array",
]);

const lastWord = (words: readonly string[], change: (word: string) => string): string[] =>
  words.map((word, index) => (index === words.length - 1 ? change(word) : word));

/** Every name of a table, from the name of its export and what its resource says otherwise. */
export const namesOf = (name: string, overrides: Overrides | null): Names => {
  const { path = null, singular = null, plural = null } = overrides ?? {};
  const words = wordsOf(plural ?? name);
  const one = singular === null ? lastWord(words, pluralize.singular) : wordsOf(singular);
  const many = plural === null ? lastWord(words, pluralize.plural) : words;
  const oneType = pascal(one);
  const manyType = pascal(many);
  return {
    many: plural ?? name,
    one: singular ?? camel(one),
    // A word without a plural: `useNews` for one of them, `useNewsList` for all.
    manyType: manyType === oneType ? `${manyType}List` : manyType,
    oneType: taken.has(oneType) ? `${oneType}Row` : oneType,
    path: path ?? kebab(words),
    file: kebab(words),
    oneLabel: one.join(" "),
    manyLabel: many.join(" "),
  };
};
