/** What of a repository a factory needs. */
interface Creating<New, Row> {
  create(data: New): Promise<Row>;
  createMany(rows: readonly New[]): Promise<Row[]>;
}

/** For each column its value, or what gives it: called only where nobody overrides the column. */
export type Definition<New> = {
  [Column in keyof New]: New[Column] | (() => New[Column] | Promise<New[Column]>);
};

export type Overrides<New> = Partial<Definition<New>>;

/** Makes rows of one table. */
export interface Factory<New, Row> {
  /** What one more row would be made of; the rows it refers to are made. */
  build(overrides?: Overrides<New>): Promise<New>;
  /** @throws {ConstraintError} */
  create(overrides?: Overrides<New>): Promise<Row>;
  /**
   * As many rows, all or none.
   * @param overrides for all of them, or for each by its place (from 0)
   * @throws {ConstraintError}
   */
  createMany(
    count: number,
    overrides?: Overrides<New> | ((place: number) => Overrides<New>),
  ): Promise<Row[]>;
  /** In the definition of another factory: a column of a row made for it. */
  column<Column extends keyof Row>(column: Column): () => Promise<Row[Column]>;
}

/** The values of a definition, one after another, so that the same is made each time. */
const resolve = async <New extends object>(definition: Definition<New>): Promise<New> => {
  const values: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(definition)) {
    values[column] = typeof value === "function" ? await value() : value;
  }
  return values as New;
};

/**
 * A factory of rows. What the table requires the definition has to give; the rest may be left to the
 * database.
 * @param define the columns of the row with this number, which counts from 1
 */
export const factory = <New extends object, Row extends object>(
  repository: Creating<New, Row>,
  define: (number: number) => Definition<New>,
): Factory<New, Row> => {
  let made = 0;
  const build = (overrides: Overrides<New> = {}): Promise<New> => {
    made += 1;
    return resolve<New>({ ...define(made), ...overrides });
  };
  const create = async (overrides?: Overrides<New>): Promise<Row> =>
    repository.create(await build(overrides));
  return {
    build,
    create,
    async createMany(count, overrides = {}) {
      const rows: New[] = [];
      for (let place = 0; place < count; place++) {
        rows.push(await build(typeof overrides === "function" ? overrides(place) : overrides));
      }
      return repository.createMany(rows);
    },
    column: (column) => async () => (await create())[column],
  };
};
