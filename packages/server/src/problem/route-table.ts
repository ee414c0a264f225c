import { nearest } from "@headwater/database/filter";

interface Route {
  readonly method: string;
  readonly path: string;
}

/** The routes there are, for requests that none of them takes. */
export class RouteTable {
  readonly #routes: readonly { readonly method: string; readonly segments: readonly string[] }[];

  constructor(routes: readonly Route[]) {
    this.#routes = routes.map(({ method, path }) => ({ method, segments: path.split("/") }));
  }

  /** Methods the path takes; empty when there is no such path. */
  methodsOf(path: string): string[] {
    const wanted = path.split("/");
    const methods = new Set<string>();
    for (const { method, segments } of this.#routes) {
      if (segments.length !== wanted.length) continue;
      const fits = (part: string, index: number) =>
        part === wanted[index] || (part.startsWith(":") && wanted[index] !== "");
      if (!segments.every(fits)) continue;
      methods.add(method);
      if (method === "GET") methods.add("HEAD");
    }
    if (methods.size > 0) methods.add("OPTIONS");
    return [...methods].toSorted();
  }

  /** The path someone most likely meant. */
  nearestTo(path: string): string | undefined {
    const wanted = path.split("/");
    const candidates = this.#routes
      .filter(({ segments }) => segments.length === wanted.length)
      .map(({ segments }) =>
        segments.map((part, index) => (part.startsWith(":") ? wanted[index] : part)).join("/"),
      );
    const trimmed = path.replace(/\/+$/, "");
    if (trimmed !== path && this.methodsOf(trimmed).length > 0) return trimmed;
    return nearest(path, new Set(candidates));
  }
}
