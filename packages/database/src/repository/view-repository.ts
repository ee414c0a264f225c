import type { Engine } from "../engine/engine.ts";
import type { Operation } from "../engine/operation.ts";
import type { Filter } from "../filter/filter.ts";
import { parseAggregate, parseOneQuery, parseQuery } from "../filter/parse-query.ts";
import { parseWhere } from "../filter/parse-where.ts";
import { MAXIMUM_LIMIT, type OneSelection, type Query } from "../filter/query.ts";
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
import type { RuntimeTable } from "./runtime-table.ts";
import type { Data } from "./values.ts";
import { type ReadingWire, type Verbs, WireView } from "./wire-view.ts";

const EVERY_ROW: Query = { sort: [], limit: 50, include: [], count: false };

/**
 * The one door to the rows of a view: the verbs that only read. Hidden columns come back only where
 * `select` names them.
 */
export class ViewRepository<M extends ModelTypes> {
  protected readonly context: RepositoryContext;
  protected readonly runtime: RuntimeTable;
  #wire: WireView | null = null;

  constructor(context: RepositoryContext, bound: BoundTable) {
    this.context = context;
    this.runtime = context.bind(bound);
  }

  get model(): TableModel {
    return this.runtime.model;
  }

  /** Models of every table that relations may lead to, by name. */
  get models(): TableModels {
    return this.context.models;
  }

  /** The same verbs for HTTP: queries in normal form in, public rows in the wire's form out. */
  get wire(): ReadingWire {
    this.#wire ??= this.wireOver(ViewRepository.prototype);
    return this.#wire;
  }

  /** One page: 50 rows unless `limit` says otherwise, at most 200. */
  list<const Q extends ListQuery<M>>(query?: Q): Promise<Page<Result<M, Q>>> {
    return this.#read(() => this.runtime.operations.list(this.#query(query), "code"));
  }

  /** All rows that match, page after page as they are asked for; `limit` is the size of a page. */
  async *iterate<const Q extends ListQuery<M>>(query?: Q): AsyncGenerator<Result<M, Q>, void> {
    const { offset, ...first } = this.#query({ limit: MAXIMUM_LIMIT, ...query, count: false });
    let next: Query | null = offset === undefined ? first : { ...first, offset };
    while (next !== null) {
      const parsed: Query = next;
      const page: Page<Result<M, Q>> = await this.#read(() =>
        this.runtime.operations.list(parsed, "code"),
      );
      yield* page.data;
      next = page.nextCursor === null ? null : { ...first, cursor: page.nextCursor };
    }
  }

  /** @throws {NotFoundError} */
  get<const Q extends OneQuery<M>>(key: M["key"], query?: Q): Promise<Result<M, Q>> {
    return this.#read(() => this.runtime.operations.get(key, this.#selection(query), "code"));
  }

  /** The row with this key, or null. */
  find<const Q extends OneQuery<M>>(key: M["key"], query?: Q): Promise<Result<M, Q> | null> {
    return this.#read(() => this.runtime.operations.find(key, this.#selection(query), "code"));
  }

  /** The first row of a list, or null. */
  async first<const Q extends ListQuery<M>>(query?: Q): Promise<Result<M, Q> | null> {
    const parsed = this.#query({ ...query, limit: 1, count: false });
    const page: Page<Result<M, Q>> = await this.#read(() =>
      this.runtime.operations.list(parsed, "code"),
    );
    return page.data[0] ?? null;
  }

  count(where?: M["where"]): Promise<number> {
    return this.#read(() => this.runtime.operations.count(this.#filter(where)));
  }

  exists(where?: M["where"]): Promise<boolean> {
    return this.#read(() => this.runtime.operations.exists(this.#filter(where)));
  }

  /** One row for each group, in the order of the groups; a single one without `groupBy`. */
  aggregate<const Q extends AggregateOf<M>>(query: Q): Promise<AggregateResult<M, Q>[]> {
    return this.#read(() => {
      const parsed = parseAggregate(query, this.model, this.models);
      return this.runtime.operations.aggregate(parsed, "code");
    });
  }

  /** The row with these values of a unique key, or null. */
  protected findUnique<const Q extends OneQuery<M>>(
    values: object,
    query?: Q,
  ): Promise<Result<M, Q> | null> {
    return this.#read(() =>
      this.runtime.operations.findUnique(values as Data, this.#selection(query), "code"),
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

  /** @param base where the verbs are that nobody has overridden */
  protected wireOver(base: object): WireView {
    return new WireView({
      verbs: this as unknown as Verbs,
      base: base as Verbs,
      within: (engine) => this.over(engine) as unknown as Verbs,
      context: this.context,
      operations: this.runtime.operations,
    });
  }

  /** The same repository through another engine: that of a transaction. */
  protected over(engine: Engine): this {
    const { constructor } = this as { constructor: unknown };
    return new (constructor as new (context: RepositoryContext) => this)(this.context.over(engine));
  }

  #query(query: unknown): Query {
    return query === undefined ? EVERY_ROW : parseQuery(query, this.model, this.models);
  }

  #selection(query: unknown): OneSelection | undefined {
    return query === undefined ? undefined : parseOneQuery(query, this.model, this.models);
  }

  #filter(where: unknown): Filter | undefined {
    return parseWhere(where, this.model, this.models);
  }

  // What comes back has the type the verb promises: the query said which columns to read.
  #read<T>(prepare: () => () => Operation<unknown>): Promise<T> {
    return attempt(() => this.context.engine.read(prepare())) as Promise<T>;
  }
}
