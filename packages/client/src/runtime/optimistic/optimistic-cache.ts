import type { Shapes } from "@headwater/api-client/filter";
import type { Query, QueryCacheNotifyEvent, QueryClient } from "@tanstack/react-query";
import { QUERY_ROOT } from "../query-key.ts";
import { applyStep } from "./apply.ts";
import { type CachedQuery, readCachedQuery, rowsOf } from "./cached-query.ts";
import type { RowChange, Step } from "./change.ts";
import { KnownRows } from "./known-rows.ts";
import { PendingWrite, type WriteManner } from "./pending-write.ts";
import { refresh } from "./refresh.ts";
import { withoutShown } from "./without-shown.ts";

/** A cached query: its data without any pending write, and as it is shown with all of them. */
interface Entry {
  readonly query: Query;
  readonly cached: CachedQuery;
  base: unknown;
  shown: unknown;
}

/**
 * Shows writes in the cache before the server has answered. The data of each query is kept as the
 * server gave it, and shown with all pending writes laid over it in their order; so any one of them
 * can be taken back, and data that arrives meanwhile is laid under those that are left.
 */
export class OptimisticCache {
  readonly #client: QueryClient;
  readonly #shapes: Shapes;
  readonly #entries = new Map<string, Entry>();
  readonly #written: PendingWrite[] = [];
  #writes: PendingWrite[] = [];
  #stopListening: (() => void) | undefined;
  #isShowing = false;

  constructor(client: QueryClient, shapes: Shapes) {
    this.#client = client;
    this.#shapes = shapes;
  }

  /** Shows a write from now on until it is confirmed or rolled back. */
  begin(
    resource: string,
    plan: (known: KnownRows) => readonly RowChange[],
    manner: WriteManner,
  ): PendingWrite {
    const shape = this.#shapes[resource];
    if (shape === undefined) throw new TypeError(`There is no resource named ${resource}`);
    this.#enter();
    const planned = plan(this.#known((entry) => entry.shown));
    const write = new PendingWrite(shape, planned, manner, (settled) => this.#settle(settled));
    this.#writes.push(write);
    this.#stopListening ??= this.#client.getQueryCache().subscribe((event) => this.#hear(event));
    if (manner.isShown) this.#show();
    return write;
  }

  #settle(write: PendingWrite): void {
    if (write.state === "failed") this.#writes = this.#writes.filter((other) => other !== write);
    else this.#enter();
    this.#written.push(write);
    this.#fold();
    this.#show();
    if (this.#writes.some(({ state }) => state === "pending")) return;
    this.#stopListening?.();
    this.#stopListening = undefined;
    this.#entries.clear();
    refresh(this.#client, this.#shapes, this.#written.splice(0));
  }

  /** Confirmed writes that no pending one came before become part of the data itself. */
  #fold(): void {
    for (let isNewest = true; this.#writes[0]?.state === "confirmed"; isNewest = false) {
      const [write] = this.#writes.splice(0, 1);
      if (write === undefined) return;
      const known = this.#known((entry) => entry.base);
      const changes = write.changes(isNewest ? "whole" : "written");
      const steps = changes.map((change) => known.take(change, write.shape));
      for (const entry of this.#entries.values()) {
        entry.base = applyAll(entry, entry.base, steps, known);
      }
    }
  }

  /** Brings what the cache shows up to date. */
  #show(): void {
    const known = this.#known((entry) => entry.base);
    const steps = this.#writes
      .filter(({ isShown, state }) => isShown || state === "confirmed")
      .flatMap((write) =>
        write.changes("written").map((change) => known.take(change, write.shape)),
      );
    this.#isShowing = true;
    for (const entry of this.#entries.values()) {
      entry.shown = applyAll(entry, entry.base, steps, known);
      if (entry.query.state.data !== entry.shown) entry.query.setState({ data: entry.shown });
    }
    this.#isShowing = false;
  }

  /** Data that arrives while writes are pending is what they are laid over from then on. */
  #hear(event: QueryCacheNotifyEvent): void {
    if (event.type === "removed") this.#entries.delete(event.query.queryHash);
    if (event.type !== "updated" || this.#isShowing) return;
    const { action, query } = event;
    if (query.queryKey[0] !== QUERY_ROOT) return;
    if (action.type !== "success" && action.type !== "setState") return;
    const entry = this.#entries.get(query.queryHash);
    if (entry === undefined) this.#enter();
    else if (query.state.data === undefined) this.#entries.delete(query.queryHash);
    else if (action.type === "success") {
      entry.base = withoutShown(query.state.data, entry.shown, entry.base);
    }
    this.#show();
  }

  /** Notes the data of queries that came to the cache since. */
  #enter(): void {
    for (const query of this.#client.getQueryCache().findAll({ queryKey: [QUERY_ROOT] })) {
      const { data } = query.state;
      if (data === undefined || this.#entries.has(query.queryHash)) continue;
      const cached = readCachedQuery(query.queryKey, this.#shapes);
      // What a write does to removed rows is not foretold.
      if (cached === undefined || cached.query.deleted !== undefined) continue;
      this.#entries.set(query.queryHash, { query, cached, base: data, shown: data });
    }
  }

  #known(dataOf: (entry: Entry) => unknown): KnownRows {
    const known = new KnownRows(this.#shapes);
    const oldestFirst = [...this.#entries.values()].toSorted(
      (a, b) => a.query.state.dataUpdatedAt - b.query.state.dataUpdatedAt,
    );
    for (const entry of oldestFirst) {
      const { shape, query } = entry.cached;
      known.learn(rowsOf(entry.cached, dataOf(entry)), shape, query.include);
    }
    return known;
  }
}

const applyAll = (
  { cached }: Entry,
  data: unknown,
  steps: readonly Step[],
  known: KnownRows,
): unknown => steps.reduce((changed, step) => applyStep(cached, changed, step, known), data);

const caches = new WeakMap<QueryClient, OptimisticCache>();

export const optimisticCacheOf = (client: QueryClient, shapes: Shapes): OptimisticCache => {
  let cache = caches.get(client);
  if (cache === undefined) caches.set(client, (cache = new OptimisticCache(client, shapes)));
  return cache;
};
