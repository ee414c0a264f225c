/** `fetch` whose writes can be held back, to look at the cache before the server has answered. */
export interface Gate {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Requests that were sent, in order: `GET tickets?…`. */
  readonly sent: string[];
  /** Holds back writes from now on. */
  hold(): void;
  /**
   * Lets a write through, or fails it as if the network had; the one that waits longest, or the
   * last. Tells if one waited.
   */
  release(how: "pass" | "fail", which?: "first" | "last"): boolean;
  /** Holds back answers to the reads that are sent before it is released; the server has read them. */
  holdAnswers(): { count(): number; release(): void };
}

export const createGate = (): Gate => {
  const waiting: ((how: "pass" | "fail") => void)[] = [];
  const sent: string[] = [];
  let isHolding = false;
  let late: (() => Promise<void>) | undefined;
  return {
    sent,
    fetch: async (url, init) => {
      const method = init.method ?? "GET";
      sent.push(`${method} ${decodeURIComponent(url.replace(/^.*\/api\//, ""))}`);
      if (isHolding && method !== "GET") {
        const how = await new Promise<"pass" | "fail">((resolve) => waiting.push(resolve));
        if (how === "fail") throw new TypeError("connection lost");
      }
      const response = await fetch(url, init);
      if (late !== undefined && method === "GET") await late();
      return response;
    },
    hold: () => {
      isHolding = true;
    },
    release: (how, which = "first") => {
      const next = which === "first" ? waiting.shift() : waiting.pop();
      next?.(how);
      return next !== undefined;
    },
    holdAnswers: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      let count = 0;
      late = () => {
        count += 1;
        return promise;
      };
      const release = () => {
        late = undefined;
        resolve();
      };
      return { count: () => count, release };
    },
  };
};
