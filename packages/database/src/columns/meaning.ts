/**
 * What a column is for, beyond what it holds. Helpers note it on the columns they make, where the
 * generator finds it; `resource()` says the same of columns made without them.
 */
export type ColumnMeaning =
  | { readonly is: "createdAt" | "updatedAt" }
  /** Rows are marked there in place of being removed; `readable`: HTTP may show them to everybody. */
  | { readonly is: "deletedAt"; readonly readable: boolean }
  /** It grows with every write to the row. */
  | { readonly is: "version" }
  /** Where the row lies in its tree; `parent`: the property that leads to the row above. */
  | { readonly is: "path"; readonly parent: string | null }
  /** Its CHECK lets in the words of its type and nothing else. */
  | { readonly is: "words" };

export interface SoftDeleteOptions {
  /**
   * Whether `?deleted=include` and `?deleted=only` show removed rows to everybody. By default only to
   * those whom the server's `mayReadDeleted` lets through.
   */
  readonly readable?: boolean;
}

export interface TreeOptions {
  /** The property that leads to the row above; needed where several lead to the table itself. */
  readonly parent?: string;
}

const KEY = "headwater:meaning";

/** What Drizzle hands from a column's builder on to the column. */
const configOf = (owner: object): object | null => {
  const config: unknown = Reflect.get(owner, "config");
  return typeof config === "object" && config !== null ? config : null;
};

/** Notes a meaning on a column's builder, and gives it back. */
export const meaning = <Builder extends object>(builder: Builder, is: ColumnMeaning): Builder => {
  const config = configOf(builder);
  if (config === null) throw new TypeError("A meaning is noted on the builder of a Drizzle column");
  Reflect.set(config, KEY, is);
  return builder;
};

const isMeaning = (value: unknown): value is ColumnMeaning =>
  typeof value === "object" && value !== null && "is" in value;

/** The meaning a helper has noted on a column, by whatever copy of it. */
export const meaningOf = (column: object): ColumnMeaning | null => {
  const config = configOf(column);
  const noted: unknown = config === null ? null : Reflect.get(config, KEY);
  return isMeaning(noted) ? noted : null;
};
