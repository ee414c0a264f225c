import { UsageError } from "@headwater/database/errors";

/** What only people know about a change. Tables go by their names, columns by `table.column`. */
export interface Decisions {
  /** New names by old ones: `tickets.size` to `tickets.effort`. */
  readonly renames: ReadonlyMap<string, string>;
  /** Tables and columns that may be lost with what is in them. */
  readonly drops: ReadonlySet<string>;
  /** SQL of what rows get in a column: by `table.column` as it is named afterwards. */
  readonly fills: ReadonlyMap<string, string>;
}

export const NO_DECISIONS: Decisions = { renames: new Map(), drops: new Set(), fills: new Map() };

const pair = (text: string, sign: string, form: string): [string, string] => {
  const at = text.indexOf(sign);
  const [left, right] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (at > 0 && left !== "" && right !== "") return [left, right];
  throw new UsageError(`${text}: expected ${form}`);
};

/** Reads what the command line says: `--rename a:b`, `--drop a`, `--fill a.b=expression`. */
export const readDecisions = (words: {
  readonly rename: readonly string[];
  readonly drop: readonly string[];
  readonly fill: readonly string[];
}): Decisions => ({
  renames: new Map(
    words.rename.map((text) => pair(text, ":", "--rename old:new or --rename table.old:table.new")),
  ),
  drops: new Set(words.drop),
  fills: new Map(words.fill.map((text) => pair(text, "=", '--fill table.column="SQL expression"'))),
});

/** The same decisions for the way back. */
export const reversed = ({ renames }: Decisions): Decisions => ({
  ...NO_DECISIONS,
  renames: new Map([...renames].map(([old, now]) => [now, old])),
});
