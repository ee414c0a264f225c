/** One of the things that `bun run bench` measures. */
export interface Benchmark {
  readonly name: string;
  readonly title: string;
  readonly run: () => Promise<void>;
}

export const benchmarks: readonly Benchmark[] = [
  {
    name: "http",
    title: "Requests over HTTP, side by side",
    run: async () => (await import("./http/run-http.ts")).runHttp(),
  },
  {
    name: "group-commit",
    title: "Creates by connections: what sharing a commit gives",
    run: async () => (await import("./http/run-group-commit.ts")).runGroupCommit(),
  },
];
