import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface Run {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** A project in a temporary folder that knows nothing of this repository; deleted when disposed. */
export interface FreshProject extends Disposable {
  readonly folder: string;
  write(path: string, text: string): void;
  /** Runs a command there to its end. */
  run(command: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Run>;
}

/** Nothing of this repository's environment but where things are. */
const inherited = Object.fromEntries(
  ["PATH", "HOME", "TMPDIR"].map((name) => [name, process.env[name]]),
);

export const freshProject = (name: string): FreshProject => {
  const folder = mkdtempSync(join(tmpdir(), `headwater-${name}-`));
  const write: FreshProject["write"] = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write("package.json", `{ "name": "${name}", "private": true, "type": "module" }\n`);
  return {
    folder,
    write,
    run: async (command, environment = {}) => {
      const child = Bun.spawn([...command], {
        cwd: folder,
        env: { ...inherited, ...environment },
        stdio: ["ignore", "pipe", "pipe"],
      });
      const [output, errors, code] = await Promise.all([
        new Response(child.stdout).text(),
        new Response(child.stderr).text(),
        child.exited,
      ]);
      return { code, output, errors };
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
};
