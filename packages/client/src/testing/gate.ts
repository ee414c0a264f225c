/** `fetch` whose writes can be held back, to look at the cache before the server has answered. */
export interface Gate {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Requests that were sent, in order: `GET tickets?…`. */
  readonly sent: string[];
  /** Holds back writes from now on. */
  hold(): void;
  /** Lets the write that waits longest through, or fails it as if the network had; tells if one waited. */
  release(how: "pass" | "fail"): boolean;
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
    release: (how) => {
      const next = waiting.shift();
      next?.(how);
      return next !== undefined;
    },
  };
};
