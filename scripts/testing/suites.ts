/** Tests that share a process; each suite runs in one of its own. */
export interface Suite {
  readonly name: string;
  /** Folders or files, relative to the root. */
  readonly paths: readonly string[];
}

/** The longest first: the short ones fill what time is left. */
export const suites: readonly Suite[] = [
  { name: "database commands", paths: ["scripts/db"] },
  { name: "web UI in a browser", paths: ["packages/client/app"] },
  {
    name: "commands",
    paths: [
      "scripts/generate.test.ts",
      "scripts/generate-apart.test.ts",
      "scripts/eject.test.ts",
      "scripts/checks",
      "scripts/dev",
      "scripts/testing",
    ],
  },
  { name: "try", paths: ["scripts/try"] },
  { name: "database", paths: ["packages/database"] },
  { name: "server", paths: ["packages/server"] },
  { name: "generator", paths: ["scripts/codegen"] },
  { name: "packages", paths: ["scripts/pack"] },
  { name: "api-client", paths: ["packages/api-client"] },
  {
    name: "hooks",
    paths: [
      "packages/client/src",
      "packages/client/scripts",
      "packages/client/ui",
      "packages/client/browser",
    ],
  },
];
