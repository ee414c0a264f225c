import type { SourceGraph } from "./source-graph.ts";

/** What is asked about a source, in JSON: equal questions of equal files have equal answers. */
export type Question = readonly unknown[];

/** Thrown where a question was not asked before and no source is there to answer it. */
export class Unanswered extends Error {}

/** Answers about a source, in JSON: those given before, and where the source is read, further ones. */
export class Answers {
  readonly #known: Map<string, unknown>;
  readonly #graph: SourceGraph | null;

  /** Without a graph, what is not known throws {@link Unanswered}. */
  constructor(known: Readonly<Record<string, unknown>>, graph: SourceGraph | null) {
    this.#known = new Map(Object.entries(known));
    this.#graph = graph;
  }

  get known(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.#known);
  }

  ask<A>(question: Question, answer: (graph: SourceGraph) => A): A {
    const key = JSON.stringify(question);
    // What was kept under a question is what the same question was answered.
    if (this.#known.has(key)) return this.#known.get(key) as A;
    if (this.#graph === null) throw new Unanswered(key);
    const given = answer(this.#graph);
    this.#known.set(key, given);
    return given;
  }
}
