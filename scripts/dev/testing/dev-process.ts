import { createServer } from "node:net";

const PATIENCE_MS = 45_000;

/**
 * What `what` gives, asked for again until it gives something; its errors count as nothing.
 * @param event said when it never does
 */
export const until = async <T>(
  event: string,
  what: () => Promise<T | undefined> | T | undefined,
): Promise<T> => {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const found = await Promise.try(what).catch(() => undefined);
    if (found !== undefined) return found;
    await Bun.sleep(50);
  }
  throw new Error(`After ${PATIENCE_MS / 1_000} s: ${event}`);
};

const freePort = async (): Promise<number> => {
  const server = createServer();
  const { promise, resolve } = Promise.withResolvers<number>();
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    resolve(typeof address === "object" && address !== null ? address.port : 0);
  });
  const port = await promise;
  server.close();
  return port;
};

/** `bun run dev`, running in a copy of the repository. */
export class DevProcess {
  readonly base: string;
  readonly #child: Bun.Subprocess<"ignore", "pipe", "pipe">;
  #told = "";

  private constructor(child: Bun.Subprocess<"ignore", "pipe", "pipe">, base: string) {
    this.#child = child;
    this.base = base;
    void this.#listen(child.stdout);
    void this.#listen(child.stderr);
  }

  /** Starts it, and resolves when it serves. */
  static async start(
    path: string,
    variables: Readonly<Record<string, string>> = {},
  ): Promise<DevProcess> {
    const port = await freePort();
    const { DATABASE_URL: _, ...environment } = process.env;
    const child = Bun.spawn([process.execPath, "scripts/dev.ts"], {
      cwd: path,
      env: { ...environment, PORT: String(port), LOG_LEVEL: "warn", ...variables },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const dev = new DevProcess(child, `http://127.0.0.1:${port}`);
    await until("it isn't ready", async () =>
      (await fetch(`${dev.base}/health/ready`)).ok ? true : undefined,
    ).catch((error: unknown) => {
      dev.kill();
      throw new Error(`It did not start:\n${dev.told}`, { cause: error });
    });
    return dev;
  }

  async #listen(stream: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    for await (const chunk of stream) this.#told += decoder.decode(chunk, { stream: true });
  }

  /** All that it has said. */
  get told(): string {
    return this.#told;
  }

  /** What the path answers, read as JSON. */
  async get(path: string) {
    return (await fetch(`${this.base}${path}`)).json();
  }

  /** A ticket changed over HTTP, asked for again until the server takes the change. */
  changed(id: number, change: object) {
    return until(`ticket ${id} can't be changed so`, async () => {
      const response = await fetch(`${this.base}/api/tickets/${id}`, {
        method: "PATCH",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(change),
      });
      return response.ok ? response.json() : undefined;
    });
  }

  /** Asks it to stop; its exit code. */
  stop(): Promise<number> {
    this.#child.kill("SIGTERM");
    return this.#child.exited;
  }

  kill(): void {
    this.#child.kill("SIGKILL");
  }
}
