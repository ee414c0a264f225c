import { join } from "node:path";
import { root } from "../setup/ensure-installed.ts";

export interface GenerateOutcome {
  readonly succeeded: boolean;
  /** What the generator said. */
  readonly output: string;
}

const start = (script: string) =>
  Bun.spawn([process.execPath, join(root, script)], {
    cwd: root,
    stdio: ["pipe", "pipe", "pipe"],
  });

type Child = ReturnType<typeof start>;

const ended = async (child: Child) => {
  const [out, error, code] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  return { code, output: `${out}${error}`.trim() };
};

/**
 * The generator, each time in a process of its own, which reads the schema as it then is. One may
 * wait beforehand with all that it needs loaded: that takes longer than generating.
 */
export class Generator {
  #waiting: Child | null = null;

  prepare(): void {
    this.#waiting ??= start("scripts/dev/generate-when-asked.ts");
  }

  async generate(): Promise<GenerateOutcome> {
    const waiting = this.#waiting;
    this.#waiting = null;
    void waiting?.stdin.write("now\n");
    const first = await (waiting && ended(waiting));
    // One that was outdated, or ended by somebody, has generated nothing.
    const isDone = first?.code === 0 || first?.code === 1;
    const { code, output } = isDone ? first : await ended(start("scripts/generate.ts"));
    return { succeeded: code === 0, output };
  }

  stop(): void {
    this.#waiting?.kill();
  }
}
