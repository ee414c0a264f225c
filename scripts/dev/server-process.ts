import { join } from "node:path";
import { root } from "../setup/ensure-installed.ts";

/** What the serving process tells when it is ready. */
export interface Ready {
  readonly url: string;
  readonly database: string;
  readonly seeded: boolean;
}

/** The process that serves; replaced by a new one when the code it runs has changed. */
export class ServerProcess {
  #child: Bun.Subprocess | null = null;

  /** Resolves when it serves; null when it stopped before (it has said why). */
  async start(): Promise<Ready | null> {
    const { promise, resolve } = Promise.withResolvers<Ready | null>();
    const child = Bun.spawn([process.execPath, join(root, "scripts/dev/serve.ts")], {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      ipc: (message) => resolve(message as Ready),
    });
    this.#child = child;
    void child.exited.then(() => resolve(null));
    return promise;
  }

  async stop(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    child?.kill("SIGTERM");
    await child?.exited;
  }

  async restart(): Promise<Ready | null> {
    await this.stop();
    return this.start();
  }
}
