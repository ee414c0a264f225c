import { resolve } from "node:path";

const MAIN = resolve(import.meta.dirname, "../../../server/src/main.ts");

/** The server itself in a process of its own, on an empty database in memory. */
export interface LiveServer extends AsyncDisposable {
  readonly url: string;
}

export const startLiveServer = async (): Promise<LiveServer> => {
  const child = Bun.spawn([process.execPath, MAIN], {
    env: {
      ...process.env,
      PORT: "0",
      DATABASE_URL: ":memory:",
      LOG_LEVEL: "info",
      LOG_FORMAT: "json",
    },
    stdout: "pipe",
    stderr: "inherit",
  });
  let log = "";
  const decoder = new TextDecoder();
  const reader = child.stdout.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) throw new Error(`The server ended before it listened:\n${log}`);
    log += decoder.decode(value, { stream: true });
    const [, url] = /"url":"(http[^"]+)"/.exec(log) ?? [];
    if (url === undefined) continue;
    // Whoever logs must be read.
    void drain(reader);
    return {
      url,
      [Symbol.asyncDispose]: async () => {
        child.kill();
        await child.exited;
      },
    };
  }
};

const drain = async (reader: { read(): Promise<{ done: boolean }> }): Promise<void> => {
  while (!(await reader.read()).done);
};
