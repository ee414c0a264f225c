import type { ts as compiler } from "ts-morph";

/** The TypeScript compiler's syntax tree. Loading it is slow, so that is left until it is needed. */
export type Ts = typeof compiler;
export type { compiler as t };

let loaded: Promise<Ts> | undefined;

export const loadTypeScript = (): Promise<Ts> =>
  (loaded ??= import("ts-morph").then(({ ts }) => ts));
