import { join } from "node:path";
import { memoryOf } from "../report/memory.ts";

const GIVE_UP_MS = 20_000;

/** A port nobody listens on. */
const freePort = (): number => {
  const server = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch: () => new Response() });
  const port = server.port ?? 0;
  void server.stop(true);
  return port;
};

/** A project's server as a process of its own, from the moment it is started. */
export class StartedServer {
  readonly port: number;
  readonly #started: number;
  readonly #process: Bun.Subprocess;

  constructor(root: string, database: string) {
    this.port = freePort();
    this.#started = performance.now();
    this.#process = Bun.spawn([process.execPath, join(root, "packages/server/src/main.ts")], {
      cwd: root,
      env: {
        ...process.env,
        DATABASE_URL: database,
        PORT: String(this.port),
        NODE_ENV: "production",
      },
      stdio: ["ignore", "ignore", "inherit"],
    });
  }

  /** Asks until there is an answer; milliseconds since the start of the process. */
  async firstAnswer(path: string): Promise<number> {
    while (performance.now() - this.#started < GIVE_UP_MS) {
      const answer = await this.#ask(path);
      if (answer?.ok) {
        await answer.text();
        return performance.now() - this.#started;
      }
      await Bun.sleep(2);
    }
    throw new Error("The server did not answer");
  }

  async post(path: string, body: unknown): Promise<void> {
    const answer = await this.#ask(path, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
    });
    if (answer?.status !== 201) throw new Error(`POST ${path}: ${answer?.status}`);
  }

  memoryMiB(): number {
    return memoryOf(this.#process.pid) ?? Number.NaN;
  }

  async stop(): Promise<void> {
    this.#process.kill();
    await this.#process.exited;
  }

  async #ask(path: string, init?: RequestInit): Promise<Response | null> {
    try {
      return await fetch(`http://127.0.0.1:${this.port}${path}`, init);
    } catch {
      return null;
    }
  }
}
