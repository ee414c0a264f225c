import { LRUCache } from "lru-cache";

/** Statements that get a name; the least recently used lose theirs first. */
const NAMES = 500;
/** Texts remembered before they come a second time. */
const CANDIDATES = 1000;

/**
 * Decides which statements a server keeps prepared, by name: those that come more than once. The
 * same text has the same name on every connection, and no name ever stands for two texts.
 */
export class StatementNames {
  readonly #names = new LRUCache<string, string>({ max: NAMES });
  readonly #candidates = new LRUCache<string, true>({ max: CANDIDATES });
  #made = 0;

  nameOf(sql: string): string | undefined {
    let name = this.#names.get(sql);
    if (name !== undefined) return name;
    if (!this.#candidates.has(sql)) {
      this.#candidates.set(sql, true);
      return undefined;
    }
    this.#candidates.delete(sql);
    name = `headwater_${++this.#made}`;
    this.#names.set(sql, name);
    return name;
  }
}
