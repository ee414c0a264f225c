import type { ResourceShape, Shapes } from "../shape.ts";

const MOST = 100;
const LONGEST = 500;

/**
 * The most recent values by key, in two generations: a hit costs one look-up, and when the young
 * generation is full it becomes the old one, whose values are dropped unless asked for again.
 */
export class Recent<V> {
  #young = new Map<string, V>();
  #old = new Map<string, V>();

  get(key: string): V | undefined {
    const found = this.#young.get(key);
    if (found !== undefined) return found;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: V): void {
    if (this.#young.size >= MOST) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }
}

type Read<T> = (search: string, shape: ResourceShape, shapes: Shapes) => T;

interface Entry<T> {
  readonly value: T;
  isShared: boolean;
}

/**
 * Keeps what was read from the most recent short query strings of each shape. It is frozen once it
 * is shared: most query strings come only once, and freezing costs as much as reading.
 */
export function remembered<T>(read: Read<T>): Read<T> {
  const kept = new WeakMap<ResourceShape, { shapes: Shapes; recent: Recent<Entry<T>> }>();
  return (search, shape, shapes) => {
    let memory = kept.get(shape);
    if (memory === undefined || memory.shapes !== shapes) {
      memory = { shapes, recent: new Recent() };
      kept.set(shape, memory);
    }
    const found = memory.recent.get(search);
    if (found !== undefined) {
      if (!found.isShared) freeze(found.value);
      found.isShared = true;
      return found.value;
    }
    const value = read(search, shape, shapes);
    if (search.length <= LONGEST) memory.recent.set(search, { value, isShared: false });
    return value;
  };
}

function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || value instanceof Date) return;
  for (const part of Object.values(value)) freeze(part);
  Object.freeze(value);
}
