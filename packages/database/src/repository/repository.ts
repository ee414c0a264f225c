import { type Engine, SINGLE, type WriteOptions } from "../engine/engine.ts";
import type { Operation } from "../engine/operation.ts";
import type { Filter } from "../filter/filter.ts";
import { parseAggregate, parseOneQuery, parseQuery } from "../filter/parse-query.ts";
import { parseWhere } from "../filter/parse-where.ts";
import { MAXIMUM_LIMIT, type Query, type Selection } from "../filter/query.ts";
import type {
  AggregateOf,
  AggregateResult,
  ListQuery,
  ModelTypes,
  OneQuery,
  Page,
  Result,
} from "../filter/types.ts";
import type { TableModel, TableModels } from "../model.ts";
import { and } from "./and.ts";
import { attempt } from "./attempt.ts";
import type { BoundTable } from "./bind-table.ts";
import type { RepositoryContext } from "./context.ts";
import type { TableOperations } from "./operations.ts";
import type { RuntimeTable } from "./runtime-table.ts";
import { validate } from "./validation.ts";
import type { Data } from "./values.ts";
import { type Verbs, WireView } from "./wire-view.ts";

export { and } from "./and.ts";
export { bindTable, type BoundTable } from "./bind-table.ts";
export { RepositoryContext } from "./context.ts";
export { referencedTable } from "./referenced-table.ts";
export type { Precondition } from "./operations.ts";
export type { WirePage, WireRow, WireView } from "./wire-view.ts";

/** A whole row to put under a key; the key's own columns may be left out. */
export type UpsertOf<M extends ModelTypes> = Omit<M["create"], M["keyColumns"]> &
  Partial<Pick<M["create"], M["keyColumns"] & keyof M["create"]>>;

const EVERY_ROW: Query = { sort: [], limit: 50, include: [], count: false };

/**
 * The one door to a table's rows. Hidden columns come back only where `select` names them.
 * Generated classes say which table it is and add its finders; hand-written ones extend those.
 */
export class Repository<M extends ModelTypes> {
  protected readonly context: RepositoryContext;
  readonly #table: RuntimeTable;
  readonly #operations: TableOperations;
  #wire: WireView | null = null;

  constructor(context: RepositoryContext, bound: BoundTable) {
    this.context = context;
    this.#table = context.bind(bound);
    this.#operations = this.#table.operations;
  }

  get model(): TableModel {
    return this.#table.model;
  }

  /** Models of every table that relations may lead to, by name. */
  get models(): TableModels {
    return this.context.models;
  }

  /** The same verbs for HTTP: queries in normal form in, public rows in the wire's form out. */
  get wire(): WireView {
    this.#wire ??= new WireView({
      verbs: this as unknown as Verbs,
      base: Repository.prototype as unknown as Verbs,
      within: (engine) => this.over(engine) as unknown as Verbs,
      context: this.context,
      operations: this.#operations,
    });
    return this.#wire;
  }

  /** One page: 50 rows unless `limit` says otherwise, at most 200. */
  list<const Q extends ListQuery<M>>(query?: Q): Promise<Page<Result<M, Q>>> {
    return this.#read(() => this.#operations.list(this.#query(query), "code"));
  }

  /** All rows that match, page after page as they are asked for; `limit` is the size of a page. */
  async *iterate<const Q extends ListQuery<M>>(query?: Q): AsyncGenerator<Result<M, Q>, void> {
    const { offset, ...first } = this.#query({ limit: MAXIMUM_LIMIT, ...query, count: false });
    let next: Query | null = offset === undefined ? first : { ...first, offset };
    while (next !== null) {
      const parsed: Query = next;
      const page: Page<Result<M, Q>> = await this.#read(() =>
        this.#operations.list(parsed, "code"),
      );
      yield* page.data;
      next = page.nextCursor === null ? null : { ...first, cursor: page.nextCursor };
    }
  }

  /** @throws {NotFoundError} */
  get<const Q extends OneQuery<M>>(key: M["key"], query?: Q): Promise<Result<M, Q>> {
    return this.#read(() => this.#operations.get(key, this.#selection(query), "code"));
  }

  /** The row with this key, or null. */
  find<const Q extends OneQuery<M>>(key: M["key"], query?: Q): Promise<Result<M, Q> | null> {
    return this.#read(() => this.#operations.find(key, this.#selection(query), "code"));
  }

  /** The first row of a list, or null. */
  async first<const Q extends ListQuery<M>>(query?: Q): Promise<Result<M, Q> | null> {
    const parsed = this.#query({ ...query, limit: 1, count: false });
    const page: Page<Result<M, Q>> = await this.#read(() => this.#operations.list(parsed, "code"));
    return page.data[0] ?? null;
  }

  count(where?: M["where"]): Promise<number> {
    return this.#read(() => this.#operations.count(this.#filter(where)));
  }

  exists(where?: M["where"]): Promise<boolean> {
    return this.#read(() => this.#operations.exists(this.#filter(where)));
  }

  /** One row for each group, in the order of the groups; a single one without `groupBy`. */
  aggregate<const Q extends AggregateOf<M>>(query: Q): Promise<AggregateResult<M, Q>[]> {
    return this.#read(() => {
      const parsed = parseAggregate(query, this.model, this.models);
      return this.#operations.aggregate(parsed, "code");
    });
  }

  /** @throws {ConstraintError} */
  create(data: M["create"]): Promise<M["row"]> {
    return this.#write(() => this.#operations.create(data as Data, "code"), SINGLE);
  }

  /**
   * All of them or none. The rows come back in the order given. Goes through `create` where a
   * hand-written class overrides it.
   * @throws {ConstraintError} its issues say which row (`3.email`)
   */
  createMany(rows: readonly M["create"][]): Promise<M["row"][]> {
    if (this.create !== Repository.prototype.create) return this.#createEach(rows);
    return this.#write(() => this.#operations.createMany(rows as readonly Data[], "code"));
  }

  /**
   * Creates a row of data nobody has checked yet.
   * @throws {ValidationError} with all that is wrong with it
   */
  createWithValidation(data: unknown): Promise<M["row"]> {
    return attempt(() => this.create(validate(this.#table, data) as M["create"]));
  }

  /**
   * Changes the columns given.
   * @throws {NotFoundError} {@link ConstraintError}
   */
  update(key: M["key"], data: M["patch"]): Promise<M["row"]> {
    return this.#write(() => this.#operations.update(key, data as Data, "code"), SINGLE);
  }

  /** Makes the row; when there is one, changes the columns given. */
  async upsert(key: M["key"], data: UpsertOf<M>): Promise<M["row"]> {
    const { row } = await this.#write<{ row: M["row"]; created: boolean }>(() =>
      this.#operations.upsert(key, data as Data, "code"),
    );
    return row;
  }

  /** @throws {NotFoundError} {@link ConstraintError} when other rows still refer to it */
  remove(key: M["key"]): Promise<void> {
    return this.#write(() => this.#operations.remove(key), SINGLE);
  }

  /** Changes all rows that match; a filter that says nothing is refused. */
  updateMany(where: M["where"], data: M["patch"]): Promise<{ count: number }> {
    return this.#write(
      () => this.#operations.updateMany(this.#filter(where), data as Data),
      SINGLE,
    );
  }

  /** Removes all rows that match; a filter that says nothing is refused. */
  removeMany(where: M["where"]): Promise<{ count: number }> {
    return this.#write(() => this.#operations.removeMany(this.#filter(where)), SINGLE);
  }

  /** The row with these values of a unique key, or null. */
  protected findUnique<const Q extends OneQuery<M>>(
    values: object,
    query?: Q,
  ): Promise<Result<M, Q> | null> {
    return this.#read(() =>
      this.#operations.findUnique(values as Data, this.#selection(query), "code"),
    );
  }

  /** A list of the rows that match `where` as well as the query's own filter. */
  protected listWhere<const Q extends ListQuery<M>>(
    where: M["where"],
    query?: Q,
  ): Promise<Page<Result<M, Q>>> {
    const combined = { ...query, where: and<object>(where, query?.where) };
    return this.list(combined as ListQuery<M>) as Promise<Page<Result<M, Q>>>;
  }

  /** The same repository through another engine: that of a transaction. */
  protected over(engine: Engine): this {
    const { constructor } = this as { constructor: unknown };
    return new (constructor as new (context: RepositoryContext) => this)(this.context.over(engine));
  }

  #createEach(rows: readonly M["create"][]): Promise<M["row"][]> {
    return this.context.engine.transaction(async (engine) => {
      const inside = this.over(engine);
      const created: M["row"][] = [];
      for (const data of rows) created.push(await inside.create(data));
      return created;
    });
  }

  #query(query: unknown): Query {
    return query === undefined ? EVERY_ROW : parseQuery(query, this.model, this.models);
  }

  #selection(query: unknown): Selection | undefined {
    return query === undefined ? undefined : parseOneQuery(query, this.model, this.models);
  }

  #filter(where: unknown): Filter | undefined {
    return parseWhere(where, this.model, this.models);
  }

  // What comes back has the type the verb promises: the query said which columns to read.
  #read<T>(prepare: () => () => Operation<unknown>): Promise<T> {
    return attempt(() => this.context.engine.read(prepare())) as Promise<T>;
  }

  #write<T>(prepare: () => () => Operation<unknown>, options?: WriteOptions): Promise<T> {
    return attempt(() => this.context.engine.write(prepare(), options)) as Promise<T>;
  }
}
