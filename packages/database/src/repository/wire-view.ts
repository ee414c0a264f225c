import type { Awaitable, Engine, WriteOptions } from "../engine/engine.ts";
import type { Operation } from "../engine/operation.ts";
import { NotFoundError } from "../errors/request-errors.ts";
import type { Deleted } from "../filter/deleted.ts";
import type { Filter } from "../filter/filter.ts";
import type { AggregateQuery, OneSelection, Query } from "../filter/query.ts";
import { attempt } from "./attempt.ts";
import type { RepositoryContext } from "./context.ts";
import type { Precondition, TableOperations } from "./operations.ts";
import { publicGroup, publicRow } from "./public-row.ts";
import { typedAggregate, typedQuery, typedSelection, typedWhere } from "./typed-query.ts";
import type { Data } from "./values.ts";

/** A row as it goes over the wire: plain JSON values, public columns only. */
export type WireRow = Record<string, unknown>;

export interface WirePage {
  readonly data: readonly WireRow[];
  readonly nextCursor: string | null;
  readonly total?: number;
}

/** The part of it that a view has. */
export type ReadingWire = Pick<WireView, "list" | "find" | "aggregate">;

/** The public verbs of a repository, as far as the wire uses them: types left to the caller. */
export interface Verbs {
  list(query?: object): Promise<WirePage>;
  find(key: unknown, query?: object): Promise<object | null>;
  get(key: unknown, query?: object): Promise<object>;
  create(data: object): Promise<object>;
  createMany(rows: readonly object[]): Promise<readonly object[]>;
  update(key: unknown, data: object): Promise<object>;
  upsert(key: unknown, data: object): Promise<object>;
  remove(key: unknown): Promise<void>;
  updateMany(where: object, data: object): Promise<{ count: number }>;
  removeMany(where: object): Promise<{ count: number }>;
  aggregate(query: object): Promise<readonly object[]>;
  /** Of tables that keep removed rows. */
  restore?(key: unknown): Promise<object>;
}

export interface WireViewOptions {
  readonly verbs: Verbs;
  /** Where the verbs are that nobody has overridden. */
  readonly base: Verbs;
  /** The same repository inside a transaction. */
  readonly within: (engine: Engine) => Verbs;
  readonly context: RepositoryContext;
  readonly operations: TableOperations;
}

/**
 * A repository as HTTP uses it: queries come in normal form, checked; rows go out in the wire's form,
 * straight from the database. A verb that a hand-written class overrides is called instead, and what
 * it gives is brought into that form.
 */
export class WireView {
  readonly #verbs: Verbs;
  readonly #base: Verbs;
  readonly #within: (engine: Engine) => Verbs;
  readonly #context: RepositoryContext;
  readonly #operations: TableOperations;

  constructor({ verbs, base, within, context, operations }: WireViewOptions) {
    this.#verbs = verbs;
    this.#base = base;
    this.#within = within;
    this.#context = context;
    this.#operations = operations;
  }

  list(query: Query): Awaitable<WirePage> {
    if (this.#overrides("list")) return this.#listOverridden(query);
    return this.#read(this.#operations.list(query, "wire"));
  }

  find(key: unknown, query?: OneSelection): Awaitable<WireRow | null> {
    if (this.#overrides("find") || this.#overrides("get")) return this.#findOverridden(key, query);
    return this.#read(this.#operations.find(key, query, "wire"));
  }

  aggregate(query: AggregateQuery): Awaitable<readonly WireRow[]> {
    if (this.#overrides("aggregate")) return this.#aggregateOverridden(query);
    return this.#read(this.#operations.aggregate(query, "wire"));
  }

  create(data: object): Promise<WireRow> {
    if (this.#overrides("create")) return this.#encoded(this.#verbs.create(data));
    return this.#write(
      () => this.#operations.create(data as Data, "wire"),
      this.#operations.single,
    );
  }

  createMany(rows: readonly object[]): Promise<readonly WireRow[]> {
    if (this.#overrides("createMany") || this.#overrides("create")) {
      return this.#createOverridden(rows);
    }
    return this.#write(() => this.#operations.createMany(rows as readonly Data[], "wire"));
  }

  update(key: unknown, data: object, precondition?: Precondition): Promise<WireRow> {
    if (this.#overrides("update")) {
      return this.#checked(key, precondition, (verbs) =>
        this.#encoded(verbs.update(this.#typedKey(key), data)),
      );
    }
    return this.#write(
      () => this.#operations.update(key, data as Data, "wire", precondition),
      precondition === undefined ? this.#operations.single : undefined,
    );
  }

  upsert(
    key: unknown,
    data: object,
    precondition?: Precondition,
  ): Promise<{ row: WireRow; created: boolean }> {
    if (this.#overrides("upsert")) return this.#upsertOverridden(key, data, precondition);
    return this.#write(() => this.#operations.upsert(key, data as Data, "wire", precondition));
  }

  remove(key: unknown, precondition?: Precondition): Promise<void> {
    if (this.#overrides("remove")) {
      return this.#checked(key, precondition, (verbs) => verbs.remove(this.#typedKey(key)));
    }
    return this.#write(
      () => this.#operations.remove(key, precondition),
      precondition === undefined ? this.#operations.single : undefined,
    );
  }

  /** All rows above one in its tree, the root first. */
  ancestors(key: unknown): Awaitable<readonly WireRow[]> {
    return this.#read(this.#operations.ancestors(key, "wire"));
  }

  /** A page of the rows below one in its tree. */
  descendants(key: unknown, query: Query, levels: number | undefined): Awaitable<WirePage> {
    return this.#read(this.#operations.descendants(key, query, levels, "wire"));
  }

  /** Of tables that keep removed rows. */
  restore(key: unknown, precondition?: Precondition): Promise<WireRow> {
    const { restore } = this.#verbs;
    if (restore === undefined) {
      return this.#write(() => this.#operations.restore(key, "wire", precondition));
    }
    const work = (verbs: Verbs) => this.#encoded(restore.call(verbs, this.#typedKey(key)));
    return this.#checked(key, precondition, work, "include");
  }

  updateMany(where: Filter, data: object): Promise<{ count: number }> {
    if (this.#overrides("updateMany")) return this.#verbs.updateMany(typedWhere(where), data);
    return this.#write(
      () => this.#operations.updateMany(where, data as Data),
      this.#operations.single,
    );
  }

  removeMany(where: Filter): Promise<{ count: number }> {
    if (this.#overrides("removeMany")) return this.#verbs.removeMany(typedWhere(where));
    return this.#write(() => this.#operations.removeMany(where), this.#operations.single);
  }

  async #listOverridden(query: Query): Promise<WirePage> {
    const page = await this.#verbs.list(typedQuery(query));
    return { ...page, data: page.data.map((row) => this.#encode(row)) };
  }

  async #findOverridden(key: unknown, query: OneSelection | undefined): Promise<WireRow | null> {
    const typed = query && typedSelection(query);
    const verb = this.#overrides("find") ? "find" : "get";
    try {
      const row = await this.#verbs[verb](this.#typedKey(key), typed);
      return row && this.#encode(row);
    } catch (error) {
      if (error instanceof NotFoundError) return null;
      throw error;
    }
  }

  async #aggregateOverridden(query: AggregateQuery): Promise<readonly WireRow[]> {
    const groups = await this.#verbs.aggregate(typedAggregate(query));
    return groups.map((group) => publicGroup(group, this.#operations.model));
  }

  async #createOverridden(rows: readonly object[]): Promise<readonly WireRow[]> {
    return (await this.#verbs.createMany(rows)).map((row) => this.#encode(row));
  }

  #upsertOverridden(key: unknown, data: object, precondition: Precondition | undefined) {
    let created = false;
    const notice: Precondition = (row) => {
      created = row === null;
      precondition?.(row);
    };
    return this.#checked(key, notice, async (verbs) => {
      const row = await this.#encoded(verbs.upsert(this.#typedKey(key), data));
      return { row, created };
    });
  }

  /** Runs an overridden verb in one transaction with the look at the row that comes before it. */
  async #checked<T>(
    key: unknown,
    precondition: Precondition | undefined,
    work: (verbs: Verbs) => Promise<T>,
    deleted?: Deleted,
  ): Promise<T> {
    if (precondition === undefined) return work(this.#verbs);
    return this.#context.engine.transaction(async (engine) => {
      await engine.read(this.#operations.check(key, precondition, deleted));
      return work(this.#within(engine));
    });
  }

  #overrides(verb: keyof Verbs): boolean {
    return this.#verbs[verb] !== this.#base[verb];
  }

  /** A key as code has it: the value alone where there is one column. */
  #typedKey(key: unknown): unknown {
    const [only, second] = this.#operations.model.key;
    if (only === undefined || second !== undefined) return key;
    return typeof key === "object" && key !== null && only in key ? Reflect.get(key, only) : key;
  }

  #encode(row: object): WireRow {
    return publicRow(row, this.#operations.model, this.#context.models);
  }

  async #encoded(row: Promise<object>): Promise<WireRow> {
    return this.#encode(await row);
  }

  #read<T>(operation: () => Operation<T>): Awaitable<T> {
    const { engine } = this.#context;
    return engine.readNow === undefined ? engine.read(operation) : engine.readNow(operation);
  }

  #write<T>(prepare: () => () => Operation<T>, options?: WriteOptions): Promise<T> {
    return attempt(() => this.#context.engine.write(prepare(), options));
  }
}
