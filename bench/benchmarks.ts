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
  {
    name: "repository",
    title: "Repository calls within the process, against the raw statement",
    run: async () => (await import("./repository/run-repository.ts")).runRepository(),
  },
  {
    name: "generator",
    title: "The generator",
    run: async () => (await import("./generator/run-generator.ts")).runGenerator(),
  },
  {
    name: "types",
    title: "The type checker on generated code",
    run: async () => (await import("./types/run-types.ts")).runTypes(),
  },
  {
    name: "testing",
    title: "A database for each test",
    run: async () => (await import("./testing/run-testing.ts")).runTesting(),
  },
  {
    name: "migrations",
    title: "Making a table of a million rows anew",
    run: async () => (await import("./migrations/run-migrations.ts")).runMigrations(),
  },
  {
    name: "startup",
    title: "Starting, and more tables",
    run: async () => (await import("./startup/run-startup.ts")).runStartup(),
  },
];
