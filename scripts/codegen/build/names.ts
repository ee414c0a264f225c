import pluralize from "pluralize";
import type { ResourceFacts } from "../read/facts.ts";
import type { Names } from "../model.ts";
import { camel, kebab, pascal, wordsOf } from "../words.ts";

type Overrides = Pick<ResourceFacts, "path" | "singular" | "plural">;

/** Types that generated code uses by these names. */
export const taken: ReadonlySet<string> = new Set(
  [
    "Array Date Exclude NonNullable Partial Promise Readonly Record Uint8Array",
    "BooleanFilter ListFilter NestedListFilter ListQuery ManyFilter OneQuery Page Presence Result TextFilter ValueFilter",
    "Database OpenDatabase OpenDatabaseOptions Repositories Repository RepositoryContext",
    "MaterializedViewRepository ViewRepository ViewClient",
    "Shapes TableDdl TableModel TableModels",
    "Hono OpenapiDocument ResourceDescription ResourceRoutes ResourceSchemas ServerEnv",
    "Api ApiClientOptions ApiModels Batch ResourceClient ResourceShape",
  ].flatMap((line) => line.split(" ")),
);

/** All types that are named after a row. */
export const rowTypes = (one: string): string[] => [
  one,
  `New${one}`,
  ...["Patch", "Key", "Where", "Sort", "Query", "Model"].map((end) => `${one}${end}`),
];

/** A row's type; with `Row` behind it where generated code needs the name for something else. */
const rowType = (words: readonly string[]): string => {
  const type = pascal(words);
  return rowTypes(type).some((name) => taken.has(name)) ? `${type}Row` : type;
};

const lastWord = (words: readonly string[], change: (word: string) => string): string[] =>
  words.map((word, index) => (index === words.length - 1 ? change(word) : word));

/**
 * Every name of a table, from the name of its export and what its resource says otherwise. `extra`
 * words tell its types apart from those of another table.
 */
export const namesOf = (
  name: string,
  overrides: Overrides | null,
  extra: readonly string[] = [],
): Names => {
  const { path: under = null, singular = null, plural = null } = overrides ?? {};
  const words = wordsOf(plural ?? name);
  const own = singular === null ? lastWord(words, pluralize.singular) : wordsOf(singular);
  const one = [...own, ...extra];
  const many = plural === null ? lastWord(extra.length > 0 ? one : words, pluralize.plural) : words;
  const path = kebab(extra.length > 0 ? many : words);
  const oneType = rowType(one);
  const manyType = pascal(many);
  return {
    many: plural ?? (extra.length === 0 ? name : camel(many)),
    one: singular ?? camel(one),
    // A word without a plural: `useNews` for one of them, `useNewsList` for all.
    manyType: manyType === oneType ? `${manyType}List` : manyType,
    oneType,
    path: under ?? path,
    file: path,
    oneLabel: one.join(" "),
    manyLabel: many.join(" "),
  };
};
