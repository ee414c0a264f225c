import type { Shape } from "./shape.ts";

/**
 * Shapes of queries that many requests share, each worked out once: that costs as much as a small
 * statement. Only of queries that can't change any more.
 */
export class KnownShapes {
  readonly #shapes = new WeakMap<object, Shape>();

  get(query: object): Shape | undefined {
    return this.#shapes.get(query);
  }

  /** Gives the shape back, and the next time too if the query is frozen. */
  keep(query: object, shape: Shape): Shape {
    if (Object.isFrozen(query)) this.#shapes.set(query, shape);
    return shape;
  }
}
