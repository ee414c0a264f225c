import { availableParallelism } from "node:os";
import { checkLockfile } from "./lockfile.ts";

/** One rule of the repository that a machine upholds. */
export interface Check {
  readonly name: string;
  /** What it upholds, for the table. */
  readonly upholds: string;
  /** A command that fails when the rule is broken, or a function that returns what is wrong. */
  readonly run: readonly string[] | ((root: string) => string[]);
}

const TYPES_SEEN = "node_modules/.cache/types.tsbuildinfo";

/** Each checker looks at the same libraries: on few cores, many cost more than they save. */
const checkers = ["--checkers", String(Math.min(4, Math.ceil(availableParallelism() / 2)))];

export const checks: readonly Check[] = [
  {
    name: "types",
    upholds: "everything compiles under the strictest settings",
    // What has not changed since the last time is not looked at again.
    run: ["tsc", "--incremental", "--tsBuildInfoFile", TYPES_SEEN, ...checkers],
  },
  {
    // Apart: two apps with a router of their own can't be in one program.
    name: "browser types",
    upholds: "so does the data browser",
    run: ["tsc", "--project", "packages/client/browser", ...checkers],
  },
  {
    name: "lint",
    upholds: "no any, no !, import directions, no cycles, files under 300 lines",
    run: ["oxlint", "--deny-warnings"],
  },
  {
    name: "format",
    upholds: "one way to lay out code, generated code included",
    run: ["oxfmt", "--check"],
  },
  {
    name: "unused",
    upholds: "no file, export or dependency that nobody uses",
    run: ["knip", "--no-progress"],
  },
  {
    name: "generated",
    upholds: "generated files say what schema.ts says",
    run: ["bun", "scripts/generate.ts", "--check"],
  },
  {
    name: "docs",
    upholds: "docs/diagnostics.md says what the table of diagnostics says",
    run: ["bun", "scripts/docs.ts", "--check"],
  },
  { name: "lockfile", upholds: "bun.lock names no registry", run: checkLockfile },
];
