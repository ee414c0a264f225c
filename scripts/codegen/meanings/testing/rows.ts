export type Row = Record<string, unknown>;
export type Key = number | string | Row;

export interface RowPage {
  readonly data: readonly Row[];
  readonly nextCursor: string | null;
  readonly total?: number;
}

/** A generated repository of whatever table, as these tests use it. */
export interface Rows {
  list(query?: object): Promise<RowPage>;
  iterate(query?: object): AsyncIterable<Row>;
  get(key: Key, query?: object): Promise<Row>;
  find(key: Key, query?: object): Promise<Row | null>;
  first(query?: object): Promise<Row | null>;
  count(where?: object): Promise<number>;
  exists(where?: object): Promise<boolean>;
  aggregate(query: object): Promise<readonly Row[]>;
  create(row: Row): Promise<Row>;
  createMany(rows: readonly Row[]): Promise<Row[]>;
  update(key: Key, row: Row): Promise<Row>;
  upsert(key: Key, row: Row): Promise<Row>;
  remove(key: Key): Promise<void>;
  updateMany(where: object, row: Row): Promise<{ count: number }>;
  removeMany(where: object): Promise<{ count: number }>;
  restore(key: Key): Promise<Row>;
  purge(key: Key): Promise<void>;
  purgeMany(where: object): Promise<{ count: number }>;
  ancestors(key: Key): Promise<Row[]>;
  children(key: Key, query?: object): Promise<RowPage>;
  descendants(key: Key, query?: object): Promise<RowPage>;
  rebuildPaths(): Promise<{ count: number }>;
  move(key: Key, parent: Key | null): Promise<Row>;
}
