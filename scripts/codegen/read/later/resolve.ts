import {
  type DefinedColumn,
  type DefinedJunction,
  type DefinedRelation,
  type Entry,
  type Link,
  type Stated,
  StatedRelation,
} from "./stated-relations.ts";

const relationsIn = (stated: Stated, table: string): [string, StatedRelation][] =>
  Object.entries(stated[table] ?? {}).filter(
    (entry): entry is [string, StatedRelation] => entry[1] instanceof StatedRelation,
  );

const listed = (
  columns: DefinedColumn | readonly DefinedColumn[] | undefined,
): readonly DefinedColumn[] => (columns === undefined ? [] : [columns].flat());

/** The columns a relation itself names; null when it names none. */
const ownLink = ({ options: { from, to } }: StatedRelation): Link | null =>
  from === undefined && to === undefined ? null : { from: listed(from), to: listed(to) };

/** The relation of the other table that leads back, or why there is none to go by. */
const wayBack = (table: string, relation: StatedRelation, stated: Stated) => {
  const { target, options } = relation;
  const back = relationsIn(stated, target)
    .map(([, other]) => other)
    .filter((other) => other !== relation && other.target === table)
    .filter((other) => other.options.alias === options.alias);
  const called = options.alias === undefined ? "" : ` with the alias "${options.alias}"`;
  const [only, second] = back;
  if (only === undefined) {
    return `It has no "from" and "to", and no relation of "${target}"${called} leads back to "${table}".`;
  }
  return second === undefined
    ? only
    : `It has no "from" and "to", and several relations of "${target}"${called} lead back to "${table}".`;
};

/** Why columns that are named link no two tables; null when they do. */
const unfit = (table: string, target: string, { from, to }: Link): string | null => {
  if (from.length === 0 || to.length === 0) return `"from" and "to" belong together.`;
  const through = [...from, ...to].flatMap(({ junction }) => junction?.table ?? []);
  if (through.length > 0 && through.length < from.length + to.length) {
    return `"through" belongs to all columns of "from" and "to", or to none.`;
  }
  if (new Set(through).size > 1) return `"through" names columns of several tables.`;
  if (through.length === 0 && from.length !== to.length) {
    return `"from" and "to" name different numbers of columns.`;
  }
  const strange =
    from.find((column) => column.table !== table) ?? to.find((column) => column.table !== target);
  return strange === undefined
    ? null
    : `"${strange.table}.${strange.property}" is on the wrong side: "from" is of "${table}", "to" of "${target}".`;
};

const linkOf = (
  table: string,
  relation: StatedRelation,
  back: StatedRelation | string,
): Link | string => {
  const own = ownLink(relation);
  if (own !== null) return unfit(table, relation.target, own) ?? own;
  if (typeof back === "string") return back;
  const theirs = ownLink(back);
  if (theirs === null) return `Neither it nor its way back has "from" and "to".`;
  return unfit(relation.target, table, theirs) ?? { from: theirs.to, to: theirs.from };
};

/** A `where` that is a symbol is Drizzle's `EmptyFilter`. */
const filters = ({ options: { where } }: StatedRelation): boolean =>
  where !== undefined && typeof where !== "symbol";

const junctionOf = (
  link: Link | string,
  tables: ReadonlyMap<string, Entry>,
): DefinedJunction | null => {
  const name = typeof link === "string" ? undefined : link.from[0]?.junction?.table;
  return name === undefined ? null : { name, table: tables.get(name) ?? null };
};

/** The relations of a table as Drizzle 1.0 resolves them: those without columns by their way back. */
export const resolve = (
  table: string,
  stated: Stated,
  tables: ReadonlyMap<string, Entry>,
): Record<string, DefinedRelation> =>
  Object.fromEntries(
    relationsIn(stated, table).map(([name, relation]): [string, DefinedRelation] => {
      const { many, target } = relation;
      const back = wayBack(table, relation, stated);
      const link = linkOf(table, relation, back);
      const follows = ownLink(relation) === null && typeof back !== "string";
      return [
        name,
        {
          name,
          many,
          target: tables.get(target) ?? null,
          targetName: target,
          link,
          junction: junctionOf(link, tables),
          filtered: filters(relation) || (follows && filters(back)),
        },
      ];
    }),
  );
