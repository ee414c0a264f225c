import pluralize from "pluralize";
import type { ResourceFacts } from "../read/facts.ts";
import type { Names } from "../model.ts";
import { camel, kebab, pascal, wordsOf } from "./words.ts";

type Overrides = Pick<ResourceFacts, "path" | "singular" | "plural">;

/** Types that generated code uses by these names. */
const taken: ReadonlySet<string> = new Set(
  [
    "Date Partial Promise Readonly Record Uint8Array",
    "BooleanFilter ListQuery ManyFilter OneQuery Page Presence Result TextFilter ValueFilter",
    "Repository RepositoryContext Shapes TableDdl TableModel TableModels",
    "Hono OpenapiDocument ResourceDescription ResourceRoutes ServerEnv",
    "Api ApiClientOptions Batch ResourceClient ResourceShape",
  ].flatMap((line) => line.split(" ")),
);

/** All types that are named after a row. */
export const rowTypes = (one: string): string[] => [
  one,
  `New${one}`,
  ...["Patch", "Key", "Where", "Query", "Model"].map((end) => `${one}${end}`),
];

/** A row's type; with `Row` behind it where generated code needs the name for something else. */
const rowType = (words: readonly string[]): string => {
  const type = pascal(words);
  return rowTypes(type).some((name) => taken.has(name)) ? `${type}Row` : type;
};

const lastWord = (words: readonly string[], change: (word: string) => string): string[] =>
  words.map((word, index) => (index === words.length - 1 ? change(word) : word));

/** Every name of a table, from the name of its export and what its resource says otherwise. */
export const namesOf = (name: string, overrides: Overrides | null): Names => {
  const { path = null, singular = null, plural = null } = overrides ?? {};
  const words = wordsOf(plural ?? name);
  const one = singular === null ? lastWord(words, pluralize.singular) : wordsOf(singular);
  const many = plural === null ? lastWord(words, pluralize.plural) : words;
  const oneType = rowType(one);
  const manyType = pascal(many);
  return {
    many: plural ?? name,
    one: singular ?? camel(one),
    // A word without a plural: `useNews` for one of them, `useNewsList` for all.
    manyType: manyType === oneType ? `${manyType}List` : manyType,
    oneType,
    path: path ?? kebab(words),
    file: kebab(words),
    oneLabel: one.join(" "),
    manyLabel: many.join(" "),
  };
};
