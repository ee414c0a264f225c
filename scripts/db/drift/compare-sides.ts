import { type Part, type Structure, structureParts } from "@headwater/database/structure";
import { withSameTypes } from "./same-types.ts";
import { type Side, SIDES, type Sides } from "./side.ts";

/** One thing that isn't the same on all sides. */
export interface Drift {
  /** `tickets`, `tickets.priority` */
  readonly place: string;
  /** `table`, `column`, `index` … */
  readonly of: string;
  /** How it is on each side; null where it isn't there, undefined where the side can't say. */
  readonly forms: Readonly<Record<Side, string | null | undefined>>;
}

/** A unique constraint and a unique index of the same name are one thing: schemas make the latter. */
const withUniqueIndexes = (structure: Structure): Structure => ({
  ...structure,
  tables: structure.tables.map((table) => ({
    ...table,
    uniques: table.uniques.filter(({ name }) => name === null),
    indexes: [
      ...table.indexes,
      ...table.uniques.flatMap(({ name, columns, ...rest }) =>
        name === null
          ? []
          : {
              ...rest,
              name,
              unique: true,
              terms: columns.map((column) => ({ column })),
              where: null,
            },
      ),
    ],
  })),
});

type Parts = ReadonlyMap<string, Part>;

/** A side that lacks the whole table says nothing of its parts. */
const formOn = (parts: Parts | null, { key, table }: Part): string | null | undefined => {
  if (parts === null || (table !== undefined && !parts.has(`table ${table}`))) return undefined;
  return parts.get(key)?.form ?? null;
};

/** Everything in which two sides differ, by the tables' order. */
export const compareSides = (sides: Sides): readonly Drift[] => {
  const parts = (side: Side): Parts | null => {
    const structure = sides[side];
    return (
      structure &&
      new Map(
        structureParts(withUniqueIndexes(withSameTypes(structure))).map((part) => [part.key, part]),
      )
    );
  };
  const all = {
    database: parts("database"),
    migrations: parts("migrations"),
    snapshot: parts("snapshot"),
    schema: parts("schema"),
  };
  const known = new Map(
    SIDES.flatMap((side) => [...(all[side] ?? [])]).map(([key, part]) => [key, part]),
  );
  return [...known.values()]
    .map((part): Drift => {
      const { place, of } = part;
      const forms = {
        database: formOn(all.database, part),
        migrations: formOn(all.migrations, part),
        snapshot: formOn(all.snapshot, part),
        schema: formOn(all.schema, part),
      };
      return { place, of, forms };
    })
    .filter(({ forms }) => {
      const said = Object.values(forms).filter((form) => form !== undefined);
      return new Set(said).size > 1;
    })
    .toSorted((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0));
};

/** Whether anything differs between two sides. */
export const differ = (drifts: readonly Drift[], one: Side, other: Side): boolean =>
  drifts.some(
    ({ forms }) =>
      forms[one] !== undefined && forms[other] !== undefined && forms[one] !== forms[other],
  );
