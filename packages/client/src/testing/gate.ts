/** `fetch` whose writes can be held back, to look at the cache before the server has answered. */
export interface Gate {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Requests that were sent, in order: `GET tickets?…`. */
  readonly sent: string[];
  /** Holds back writes from now on. */
  hold(): void;
  /** Lets the write that waits longest through, or fails it as if the network had; else all of them. */
  release(how?: "next" | "fail" | "all"): Promise<void>;
}

export const createGate = (): Gate => {
  const waiting: ((how: "pass" | "fail") => void)[] = [];
  const sent: string[] = [];
  let isHolding = false;
  return {
    sent,
    fetch: async (url, init) => {
      const method = init.method ?? "GET";
      sent.push(`${method} ${decodeURIComponent(url.replace(/^.*\/api\//, ""))}`);
      if (isHolding && method !== "GET") {
        const how = await new Promise<"pass" | "fail">((resolve) => waiting.push(resolve));
        if (how === "fail") throw new TypeError("connection lost");
      }
      return fetch(url, init);
    },
    hold: () => {
      isHolding = true;
    },
    release: async (how = "all") => {
      while (waiting.length === 0) await Bun.sleep(1);
      if (how === "all") isHolding = false;
      const released = how === "all" ? waiting.splice(0) : waiting.splice(0, 1);
      for (const resolve of released) resolve(how === "fail" ? "fail" : "pass");
    },
  };
};
