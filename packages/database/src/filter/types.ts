/** Types of typed queries, shared by repositories, client and hooks. */

import type { Deleted } from "./deleted.ts";

/** Conditions every comparable column takes. */
export interface Comparison<T> {
  readonly eq?: T | undefined;
  readonly ne?: T | undefined;
  readonly gt?: T | undefined;
  readonly gte?: T | undefined;
  readonly lt?: T | undefined;
  readonly lte?: T | undefined;
  readonly in?: readonly T[] | undefined;
  readonly nin?: readonly T[] | undefined;
  /** Both ends included. */
  readonly between?: readonly [low: T, high: T] | undefined;
  readonly isNull?: boolean | undefined;
}

/** Conditions of a boolean column. */
export interface Truth {
  readonly eq?: boolean | undefined;
  readonly ne?: boolean | undefined;
  readonly in?: readonly boolean[] | undefined;
  readonly nin?: readonly boolean[] | undefined;
  readonly isNull?: boolean | undefined;
}

/** The one condition of a column whose values don't compare (JSON, binary). */
export interface Presence {
  readonly isNull?: boolean | undefined;
}

/** What a list holds. */
type ElementOf<List> = List extends readonly (infer Element)[] ? NonNullable<Element> : never;

/** Conditions of a column of lists; a null among the elements is like none of the values. */
export interface ListMatch<List> {
  /** The whole list, element by element. */
  readonly eq?: List | undefined;
  readonly ne?: List | undefined;
  readonly has?: ElementOf<List> | undefined;
  /** At least one of them; none of no values. */
  readonly hasSome?: readonly ElementOf<List>[] | undefined;
  /** All of them, in whatever order; true of no values. */
  readonly hasEvery?: readonly ElementOf<List>[] | undefined;
  readonly isEmpty?: boolean | undefined;
  readonly isNull?: boolean | undefined;
}

/** Conditions of a column of lists of lists. */
export interface NestedMatch<List> {
  readonly eq?: List | undefined;
  readonly ne?: List | undefined;
  readonly isNull?: boolean | undefined;
}

/** Conditions of a text column. `like` has `%` and `_`; the `i…` forms ignore the case of a to z. */
export interface TextMatch extends Comparison<string> {
  readonly like?: string | undefined;
  readonly contains?: string | undefined;
  readonly startsWith?: string | undefined;
  readonly endsWith?: string | undefined;
  readonly ilike?: string | undefined;
  readonly icontains?: string | undefined;
  readonly istartsWith?: string | undefined;
  readonly iendsWith?: string | undefined;
}

/** Condition on the rows of a to-many relation. */
export interface ManyFilter<Where> {
  readonly some?: Where | undefined;
  readonly none?: Where | undefined;
  readonly every?: Where | undefined;
}

export type TextFilter = string | TextMatch;
export type BooleanFilter = boolean | Truth;
/** For columns of numbers, bigints, dates and enums. */
export type ValueFilter<T> = T | Comparison<T>;
/** For columns of lists: the list itself means `eq`. */
export type ListFilter<List> = List | ListMatch<List>;
export type NestedListFilter<List> = List | NestedMatch<List>;

/** What a read may ask of a table that keeps removed rows: with them, or them alone. */
export type DeletedOf<M extends ModelTypes> = M extends { readonly softDelete: true }
  ? Deleted
  : undefined;

/** What a relation of a model leads to. */
export interface RelationTypes {
  readonly kind: "one" | "optional" | "many";
  readonly model: ModelTypes;
}

/** The types of one resource, bundled so that generic code needs one type parameter. */
export interface ModelTypes {
  /** A row as it comes back. */
  row: object;
  /** Columns that come back only when `select` names them. */
  hidden?: object;
  /** The primary key: its value, or an object of its columns when there are several. */
  key: unknown;
  /** Names of the key's columns. */
  keyColumns: string;
  create: object;
  patch: object;
  where: object;
  /** Columns a list can be sorted by, to-one relations included (`author.name`). */
  sort: string;
  relations: object;
  /** Whether removed rows are kept. */
  softDelete?: true;
}

/** A row with everything that a `select` can name. */
type Selectable<M extends ModelTypes> = M extends { hidden: infer Hidden }
  ? M["row"] & Hidden
  : M["row"];

export type ColumnOf<M extends ModelTypes> = keyof M["row"] & string;
export type SelectOf<M extends ModelTypes> = keyof Selectable<M> & string;
export type RelationOf<M extends ModelTypes> = keyof M["relations"] & string;
type RelationAt<M extends ModelTypes, R> = R extends keyof M["relations"]
  ? M["relations"][R] extends RelationTypes
    ? M["relations"][R]
    : never
  : never;

/** A column name, with `-` in front to turn the order around. */
export type SortBy<Name extends string> = Name | `-${Name}`;

/** Which relations come along: their names, or an object of options for each. */
export type IncludeOf<M extends ModelTypes> =
  | readonly RelationOf<M>[]
  | {
      readonly [R in RelationOf<M>]?: boolean | RelatedQuery<RelationAt<M, R>["model"]> | undefined;
    };

/** Options of an included relation; `limit` counts rows per parent (default 50, at most 200). */
export interface RelatedQuery<M extends ModelTypes> extends SelectionOf<M> {
  readonly where?: M["where"] | undefined;
  readonly sort?: SortBy<M["sort"]> | readonly SortBy<M["sort"]>[] | undefined;
  readonly limit?: number | undefined;
}

/** What to bring back of rows. */
export interface SelectionOf<M extends ModelTypes> {
  /** Columns that come back, the key always among them; all when absent. */
  readonly select?: readonly SelectOf<M>[] | undefined;
  readonly include?: IncludeOf<M> | undefined;
}

/** What to bring back of a single row. */
export interface OneQuery<M extends ModelTypes> extends SelectionOf<M> {
  readonly deleted?: DeletedOf<M> | undefined;
}

/** A list query. Ties of a sort are broken by the primary key. */
export interface ListQuery<M extends ModelTypes> extends RelatedQuery<M> {
  /** `nextCursor` of the page before, with the same sort and filter. Excludes `offset`. */
  readonly cursor?: string | undefined;
  readonly offset?: number | undefined;
  /** Adds `total`, the number of all rows that match. */
  readonly count?: boolean | undefined;
  readonly deleted?: DeletedOf<M> | undefined;
}

/** A list of the rows below one in a tree. */
export interface TreeQuery<M extends ModelTypes> extends ListQuery<M> {
  /** Levels to go down at most: 1 for the rows right below; all without. */
  readonly depth?: number | undefined;
}

/** One page of a list. */
export interface Page<Row> {
  data: Row[];
  /** Where the next page begins; null on the last one. */
  nextCursor: string | null;
  /** Rows that match on all pages; only when asked for with `count`. */
  total?: number;
}

type Selected<M extends ModelTypes, Q> = Q extends { readonly select: readonly (infer C)[] }
  ? Pick<Selectable<M>, (C | M["keyColumns"]) & keyof Selectable<M>>
  : M["row"];

type Related<T extends RelationTypes, Q> = T["kind"] extends "many"
  ? Result<T["model"], Q>[]
  : T["kind"] extends "optional"
    ? Result<T["model"], Q> | null
    : Result<T["model"], Q>;

type Included<M extends ModelTypes, I> = I extends readonly (infer R)[]
  ? { [N in R & RelationOf<M>]: Related<RelationAt<M, N>, unknown> }
  : {
      [N in keyof I & RelationOf<M> as I[N] extends false | undefined ? never : N]: Related<
        RelationAt<M, N>,
        I[N]
      >;
    };

/** The row a query brings back: what `select` names and what `include` adds. */
export type Result<M extends ModelTypes, Q> = Q extends { readonly include: infer I }
  ? Selected<M, Q> & Included<M, I>
  : Selected<M, Q>;

type Columns<Row, Kind> = {
  [C in keyof Row]-?: NonNullable<Row[C]> extends Kind ? C : never;
}[keyof Row] &
  string;

/** Groups rows and counts or adds them up. */
export interface AggregateOf<M extends ModelTypes> {
  readonly deleted?: DeletedOf<M> | undefined;
  readonly where?: M["where"] | undefined;
  readonly groupBy?: readonly ColumnOf<M>[] | undefined;
  readonly count?: boolean | undefined;
  readonly sum?: readonly Columns<M["row"], number | bigint>[] | undefined;
  readonly avg?: readonly Columns<M["row"], number | bigint>[] | undefined;
  readonly min?: readonly ColumnOf<M>[] | undefined;
  readonly max?: readonly ColumnOf<M>[] | undefined;
}

type Named<Q, F extends string> = Q extends { readonly [K in F]: readonly (infer C)[] } ? C : never;

/** One group of an aggregate: its columns, and what was asked for. */
export type AggregateResult<M extends ModelTypes, Q> = Pick<
  M["row"],
  Named<Q, "groupBy"> & keyof M["row"]
> &
  (Q extends { readonly count: true } ? { count: number } : unknown) &
  (Q extends { readonly sum: readonly unknown[] }
    ? { sum: { [C in Named<Q, "sum"> & keyof M["row"]]: NonNullable<M["row"][C]> | null } }
    : unknown) &
  (Q extends { readonly avg: readonly unknown[] }
    ? { avg: { [C in Named<Q, "avg"> & keyof M["row"]]: number | null } }
    : unknown) &
  (Q extends { readonly min: readonly unknown[] }
    ? { min: { [C in Named<Q, "min"> & keyof M["row"]]: M["row"][C] | null } }
    : unknown) &
  (Q extends { readonly max: readonly unknown[] }
    ? { max: { [C in Named<Q, "max"> & keyof M["row"]]: M["row"][C] | null } }
    : unknown);
