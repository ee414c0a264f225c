import { describe, expect, test } from "bun:test";
import { problem, serveAnswers } from "../testing/canned-server.ts";
import { ApiError } from "./api-error.ts";
import { createTransport } from "./transport.ts";
import type { ApiClientOptions } from "./options.ts";

const get = (options: ApiClientOptions, signal?: AbortSignal) =>
  createTransport(options, {}).send({ method: "GET", path: "tickets", signal });

const failure = async (call: Promise<unknown>): Promise<ApiError> => {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ApiError)) throw new Error(`expected an ApiError, got ${String(error)}`);
  return error;
};

describe("addresses", () => {
  for (const path of ["", "/", "/api", "/api/"]) {
    test(`a baseUrl that ends in "${path}" leads to /api`, async () => {
      using server = serveAnswers(Response.json({}));
      await get({ baseUrl: server.url + path });
      expect(server.requests[0]?.line).toBe("GET /api/tickets");
    });
  }

  test("a baseUrl may have a path of its own, and be a URL", async () => {
    using server = serveAnswers(Response.json({}));
    await get({ baseUrl: new URL("/tracker/", server.url) });
    expect(server.requests[0]?.line).toBe("GET /tracker/api/tickets");
  });

  test("without a baseUrl the address is relative to the page", async () => {
    const urls: string[] = [];
    await get({
      fetch: (url) => {
        urls.push(url);
        return Response.json({});
      },
    });
    expect(urls).toEqual(["/api/tickets"]);
  });

  test("a baseUrl with a query is refused", () => {
    expect(() => createTransport({ baseUrl: "http://x/?a=1" }, {})).toThrow(TypeError);
  });
});

describe("headers", () => {
  test("come from an object, from the call, or from a function asked each time", async () => {
    using server = serveAnswers(Response.json({}));
    let count = 0;
    const headers = async () => ({ authorization: `Bearer ${++count}`, "x-tenant": "a" });
    const transport = createTransport({ baseUrl: server.url, headers }, {});
    await transport.send({ method: "GET", path: "x", headers: { "X-Tenant": "b" } });
    await transport.send({ method: "POST", path: "x", body: {}, ifMatch: '"1"' });
    const [first, second] = server.requests.map((request) => request.headers);
    expect(first?.get("authorization")).toBe("Bearer 1");
    expect(first?.get("x-tenant")).toBe("b");
    expect(second?.get("authorization")).toBe("Bearer 2");
    expect(second?.get("content-type")).toBe("application/json");
    expect(second?.get("if-match")).toBe('"1"');
  });

  test("an error of the function is the caller's own", async () => {
    const headers = () => {
      throw new RangeError("no token");
    };
    const call = get({ baseUrl: "http://127.0.0.1:1", headers });
    expect(await call.catch((error: unknown) => error)).toBeInstanceOf(RangeError);
  });
});

describe("errors", () => {
  test("carry what the problem details say", async () => {
    const issues = [{ path: [0, "email"], code: "unique", message: "is taken" }];
    using server = serveAnswers(
      problem(409, {
        code: "UNIQUE_VIOLATION",
        detail: "email is taken",
        issues,
        columns: ["email"],
      }),
    );
    const error = await failure(get({ baseUrl: server.url }));
    expect(error.message).toBe("email is taken");
    expect(error).toMatchObject({ status: 409, requestId: "r-1", issues });
    expect(error.is("NOT_FOUND")).toBe(false);
    expect(error.is("UNIQUE_VIOLATION") && error.columns).toEqual(["email"]);
    expect(error.issuesAt("0")).toEqual(issues);
    expect(error.issuesAt("0.email")).toEqual(issues);
    expect(error.issuesAt("0.e")).toEqual([]);
  });

  test("an answer that is no problem details gets the code of its status", async () => {
    using server = serveAnswers(new Response("<h1>Not found</h1>", { status: 404 }));
    const error = await failure(get({ baseUrl: server.url }));
    expect(error).toMatchObject({ code: "NOT_FOUND", status: 404, issues: [] });
  });

  test("a page in place of JSON is an invalid response", async () => {
    using server = serveAnswers(new Response("<!doctype html>"));
    const error = await failure(get({ baseUrl: server.url }));
    expect(error.is("INVALID_RESPONSE")).toBe(true);
  });

  test("a server that can't be reached is a network error with its cause", async () => {
    const error = await failure(get({ baseUrl: "http://127.0.0.1:1" }));
    expect(error).toMatchObject({ code: "NETWORK_ERROR", status: 0 });
    expect(error.cause).toBeInstanceOf(Error);
  });

  test("an abort before, during and after the request is told apart from a network error", async () => {
    using server = serveAnswers(() => new Promise<Response>(() => {}));
    const before = await failure(get({ baseUrl: server.url }, AbortSignal.abort("not needed")));
    expect(before).toMatchObject({ code: "ABORTED", status: 0, cause: "not needed" });
    expect(server.requests).toHaveLength(0);
    const controller = new AbortController();
    const call = failure(get({ baseUrl: server.url }, controller.signal));
    while (server.requests.length === 0) await Bun.sleep(1);
    controller.abort();
    expect((await call).code).toBe("ABORTED");
  });

  test("a signal that times out is a timeout", async () => {
    using server = serveAnswers(() => new Promise<Response>(() => {}));
    const error = await failure(get({ baseUrl: server.url }, AbortSignal.timeout(5)));
    expect(error).toMatchObject({ code: "TIMEOUT", status: 0 });
  });
});

describe("retries", () => {
  const retry = { attempts: 3, baseDelayMs: 1 };
  const busy = problem(503, { code: "UNAVAILABLE", detail: "busy" });

  test("repeat a read until the server has time", async () => {
    using server = serveAnswers(
      busy,
      problem(429, { code: "RATE_LIMITED" }),
      Response.json({ a: 1 }),
    );
    const response = await get({ baseUrl: server.url, retry });
    expect(response.body).toEqual({ a: 1 });
    expect(server.requests).toHaveLength(3);
  });

  test("end after the given number of attempts with the last error", async () => {
    using server = serveAnswers(busy);
    const error = await failure(get({ baseUrl: server.url, retry }));
    expect(error.code).toBe("UNAVAILABLE");
    expect(server.requests).toHaveLength(3);
  });

  test("are never made of what may not be done twice, nor of other errors", async () => {
    using server = serveAnswers(busy);
    const transport = createTransport({ baseUrl: server.url, retry }, {});
    for (const method of ["POST", "PATCH"] as const) {
      await failure(transport.send({ method, path: "x", body: {} }));
    }
    expect(server.requests).toHaveLength(2);
    using broken = serveAnswers(problem(500, { code: "INTERNAL" }));
    await failure(get({ baseUrl: broken.url, retry }));
    expect(broken.requests).toHaveLength(1);
  });

  test("are off unless asked for", async () => {
    using server = serveAnswers(busy);
    await failure(get({ baseUrl: server.url }));
    expect(server.requests).toHaveLength(1);
  });

  test("come after a network error too", async () => {
    let count = 0;
    const fetch = () => {
      if (++count < 3) throw new TypeError("connection lost");
      return Response.json({ ok: true });
    };
    expect((await get({ fetch, retry })).body).toEqual({ ok: true });
  });

  test("wait as long as Retry-After says, and stop waiting when aborted", async () => {
    using server = serveAnswers(problem(503, { code: "UNAVAILABLE" }, { "retry-after": "30" }));
    const controller = new AbortController();
    const call = failure(get({ baseUrl: server.url, retry }, controller.signal));
    while (server.requests.length === 0) await Bun.sleep(1);
    await Bun.sleep(5);
    controller.abort();
    expect((await call).code).toBe("ABORTED");
    expect(server.requests).toHaveLength(1);
  });

  test("are given up when the server asks for more than a minute", async () => {
    using server = serveAnswers(problem(503, { code: "UNAVAILABLE" }, { "retry-after": "3600" }));
    const error = await failure(get({ baseUrl: server.url, retry }));
    expect(error.retryAfterMs).toBe(3_600_000);
    expect(server.requests).toHaveLength(1);
  });
});
