import type { WriteOptions } from "../engine/engine.ts";
import type { Operation } from "../engine/operation.ts";
import type { Filter } from "../filter/filter.ts";
import { parseWhere } from "../filter/parse-where.ts";
import { readDepth } from "../filter/depth.ts";
import { parseQuery } from "../filter/parse-query.ts";
import type { ModelTypes, Page, Result, TreeQuery } from "../filter/types.ts";
import { attempt } from "./attempt.ts";
import { validate } from "./validation.ts";
import type { Data } from "./values.ts";
import { ViewRepository } from "./view-repository.ts";
import type { WireView } from "./wire-view.ts";

export { and } from "./and.ts";
export { bindTable, type BoundTable } from "./bind-table.ts";
export { RepositoryContext } from "./context.ts";
export { MaterializedViewRepository } from "./materialized-view-repository.ts";
export { referencedTable } from "./referenced-table.ts";
export { tableIn } from "./table-in.ts";
export { ViewRepository } from "./view-repository.ts";
export type { Precondition } from "./operations.ts";
export type { ReadingWire, WirePage, WireRow, WireView } from "./wire-view.ts";

/** A whole row to put under a key; the key's own columns may be left out. */
export type UpsertOf<M extends ModelTypes> = Omit<M["create"], M["keyColumns"]> &
  Partial<Pick<M["create"], M["keyColumns"] & keyof M["create"]>>;

/**
 * The one door to a table's rows. Hidden columns come back only where `select` names them.
 * Generated classes say which table it is and add its finders; hand-written ones extend those.
 */
export class Repository<M extends ModelTypes> extends ViewRepository<M> {
  #wire: WireView | null = null;

  override get wire(): WireView {
    this.#wire ??= this.wireOver(Repository.prototype);
    return this.#wire;
  }

  /** @throws {ConstraintError} */
  create(data: M["create"]): Promise<M["row"]> {
    return this.#write(
      () => this.runtime.operations.create(data as Data, "code"),
      this.runtime.operations.single,
    );
  }

  /**
   * All of them or none. The rows come back in the order given. Goes through `create` where a
   * hand-written class overrides it.
   * @throws {ConstraintError} its issues say which row (`3.email`)
   */
  createMany(rows: readonly M["create"][]): Promise<M["row"][]> {
    if (this.create !== Repository.prototype.create) return this.#createEach(rows);
    return this.#write(() => this.runtime.operations.createMany(rows as readonly Data[], "code"));
  }

  /**
   * Creates a row of data nobody has checked yet.
   * @throws {ValidationError} with all that is wrong with it
   */
  createWithValidation(data: unknown): Promise<M["row"]> {
    return attempt(() => this.create(validate(this.runtime, data) as M["create"]));
  }

  /**
   * Changes the columns given.
   * @throws {NotFoundError} {@link ConstraintError}
   */
  update(key: M["key"], data: M["patch"]): Promise<M["row"]> {
    return this.#write(
      () => this.runtime.operations.update(key, data as Data, "code"),
      this.runtime.operations.single,
    );
  }

  /** Makes the row; when there is one, changes the columns given. */
  async upsert(key: M["key"], data: UpsertOf<M>): Promise<M["row"]> {
    const { row } = await this.#write<{ row: M["row"]; created: boolean }>(() =>
      this.runtime.operations.upsert(key, data as Data, "code"),
    );
    return row;
  }

  /** @throws {NotFoundError} {@link ConstraintError} when other rows still refer to it */
  remove(key: M["key"]): Promise<void> {
    return this.#write(() => this.runtime.operations.remove(key), this.runtime.operations.single);
  }

  /** Changes all rows that match; a filter that says nothing is refused. */
  updateMany(where: M["where"], data: M["patch"]): Promise<{ count: number }> {
    return this.#write(
      () => this.runtime.operations.updateMany(this.#filter(where), data as Data),
      this.runtime.operations.single,
    );
  }

  /** Removes all rows that match; a filter that says nothing is refused. */
  removeMany(where: M["where"]): Promise<{ count: number }> {
    return this.#write(
      () => this.runtime.operations.removeMany(this.#filter(where)),
      this.runtime.operations.single,
    );
  }

  protected rebuildAllPaths(): Promise<{ count: number }> {
    return this.#write(() => this.runtime.operations.rebuildPaths());
  }

  protected ancestorsOf(key: M["key"]): Promise<M["row"][]> {
    return attempt(() =>
      this.context.engine.read(this.runtime.operations.ancestors(key, "code")),
    ) as Promise<M["row"][]>;
  }

  protected descendantsOf<const Q extends TreeQuery<M>>(
    key: M["key"],
    query?: Q,
  ): Promise<Page<Result<M, Q>>> {
    return attempt(() => {
      const { depth, ...list } = query ?? {};
      const parsed = parseQuery(list, this.model, this.models);
      const levels = depth === undefined ? undefined : readDepth(depth);
      const { operations } = this.runtime;
      return this.context.engine.read(operations.descendants(key, parsed, levels, "code"));
    }) as Promise<Page<Result<M, Q>>>;
  }

  protected restoreRow(key: M["key"]): Promise<M["row"]> {
    return this.#write(() => this.runtime.operations.restore(key, "code"));
  }

  protected purgeRow(key: M["key"]): Promise<void> {
    return this.#write(() => this.runtime.operations.purge(key));
  }

  protected purgeRows(where: M["where"]): Promise<{ count: number }> {
    return this.#write(() => this.runtime.operations.purgeMany(this.#filter(where)));
  }

  #createEach(rows: readonly M["create"][]): Promise<M["row"][]> {
    return this.context.engine.transaction(async (engine) => {
      const inside = this.over(engine);
      const created: M["row"][] = [];
      for (const data of rows) created.push(await inside.create(data));
      return created;
    });
  }

  #filter(where: unknown): Filter | undefined {
    return parseWhere(where, this.model, this.models);
  }

  #write<T>(prepare: () => () => Operation<unknown>, options?: WriteOptions): Promise<T> {
    return attempt(() => this.context.engine.write(prepare(), options)) as Promise<T>;
  }
}
