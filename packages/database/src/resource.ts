import type { Table, View } from "drizzle-orm";
import type { z } from "zod";

type ColumnName<T extends Table> = keyof T["_"]["columns"] & string;

/** Names of columns whose values are of a type. */
type ColumnOf<T extends Table, Data> = {
  [C in ColumnName<T>]: T["_"]["columns"][C]["_"]["data"] extends Data ? C : never;
}[ColumnName<T>];

/** What the generators should know about a table beyond what Drizzle says. */
export interface ResourceOptions<T extends Table> {
  /** Columns that never come in and never go out, and can't be filtered or sorted on. */
  hidden?: readonly ColumnName<T>[];
  /** Columns that are accepted in bodies but never go out, and can't be filtered or sorted on. */
  writeOnly?: readonly ColumnName<T>[];
  /** Columns the server sets: sent out, refused in bodies. */
  readOnly?: readonly ColumnName<T>[];
  /** Columns whose name says "secret" (password, token, hash …) that may be shown all the same. */
  reveal?: readonly ColumnName<T>[];
  /**
   * Adds to the validator derived from a column. The text of the function is carried into the
   * generated validator, so it may use its parameter, `z`, and imports of the schema file.
   */
  refine?: { [C in ColumnName<T>]?: (schema: RefinedSchema<T, C>) => z.ZodType };
  /** Path of the resource under `/api`, in place of the table's name in kebab case. */
  path?: string;
  /** Name of one row, in place of the singular of the export's name: `person`. */
  singular?: string;
  /** Name of many rows, in place of the export's name: `people`. */
  plural?: string;
  /**
   * Columns of dates that the server sets; `updatedAt` is kept current whoever writes. What
   * `timestamps()` of `@headwater/database/columns` says of the columns it makes.
   */
  timestamps?: { createdAt?: ColumnOf<T, Date>; updatedAt?: ColumnOf<T, Date> };
  /**
   * The column of dates that marks removed rows, which are then kept; `readable`: HTTP may show them
   * to everybody. What `softDelete()` says of the column it makes.
   */
  softDelete?: ColumnOf<T, Date> | { column?: ColumnOf<T, Date>; readable?: boolean };
  /** The column of whole numbers that grows with every write. What `version()` says of the one it makes. */
  version?: ColumnOf<T, number>;
  /**
   * The column that leads to the row above, and the text column that the server keeps the whole way
   * in. What `tree()` says of the column it makes.
   */
  tree?: { parent: ColumnName<T>; path: ColumnOf<T, string> };
  /** Text columns with an `enum` whose words the database checks as well; `true`: all of them. */
  checkEnums?: true | readonly ColumnOf<T, string>[];
  /** `false` keeps the table out of the REST API, the client and the hooks. */
  expose?: boolean;
}

type ColumnData<T extends Table, C extends ColumnName<T>> = T["_"]["columns"][C]["_"]["data"];

/** The Zod class the generator derives for a column, as `refine` receives it. */
type RefinedSchema<T extends Table, C extends ColumnName<T>> =
  ColumnData<T, C> extends string
    ? z.ZodString
    : ColumnData<T, C> extends number
      ? z.ZodNumber
      : ColumnData<T, C> extends bigint
        ? z.ZodBigInt
        : ColumnData<T, C> extends boolean
          ? z.ZodBoolean
          : z.ZodType<ColumnData<T, C>>;

type FieldName<V extends View> = keyof V["_"]["selectedFields"] & string;

/** What the generators should know about a view, which is only read. */
export interface ViewOptions<V extends View> {
  /** Columns that tell its rows apart: then a row can be got by them, and pages stay in place. */
  key?: readonly FieldName<V>[];
  /** Columns that never go out, and can't be filtered or sorted on. */
  hidden?: readonly FieldName<V>[];
  /** Columns whose name says "secret", or that are hidden in their table, and may be shown all the same. */
  reveal?: readonly FieldName<V>[];
  /** As of a table. */
  path?: string;
  singular?: string;
  plural?: string;
  expose?: boolean;
}

/** What `resource()` takes of a table, and of a view. */
export type OptionsOf<T extends Table | View> = T extends Table
  ? ResourceOptions<T>
  : T extends View
    ? ViewOptions<T>
    : never;

/** A table or view together with its resource options; found by the generator among the exports. */
export interface Resource<T extends Table | View = Table | View> {
  readonly kind: "headwater:resource";
  readonly table: T;
  readonly options: OptionsOf<T>;
}

/**
 * Says how a table or a view becomes a resource. Export the result from the schema file:
 * `export const usersResource = resource(users, { hidden: ["passwordHash"] })`.
 */
export const resource = <T extends Table | View>(table: T, options: OptionsOf<T>): Resource<T> => ({
  kind: "headwater:resource",
  table,
  options,
});
