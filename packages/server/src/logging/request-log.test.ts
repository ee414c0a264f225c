import { expect, test } from "bun:test";
import { pino } from "pino";
import type { RequestScope } from "../pipeline/request-scope.ts";
import { jsonRequestLog, requestLogOf } from "./request-log.ts";

const scopeOf = (remoteAddress: string | null): RequestScope => ({
  requestId: "Root=1-67891233/abc",
  compression: true,
  mayReadDeleted: () => false,
  remoteAddress,
  startedAt: performance.now() - 1.5,
  dressed: null,
});

const paths = ["/", "/api/tickets/7?token=secret", '/a"b\\c', "/%22%0A", "/grüße/\u2028", "/🙂"];

test.each(paths)("the line of %s is the one pino writes", (path) => {
  for (const [status, address] of [
    [200, null],
    [503, "::1"],
  ] as const) {
    const lines: string[] = [];
    const sink = { write: (line: string) => void lines.push(line) };
    const request = new Request(`http://localhost${path}`, { method: "PATCH" });
    jsonRequestLog(sink)(request, scopeOf(address), status);
    requestLogOf(pino({ base: null }, sink))(request, scopeOf(address), status);
    const [own, theirs] = lines.map((line) => JSON.parse(line));
    expect(Object.keys(own)).toEqual(Object.keys(theirs));
    const clock = { time: expect.any(Number), durationMs: expect.any(Number) };
    expect(own).toEqual({ ...theirs, ...clock });
    expect(own.durationMs).toBeGreaterThanOrEqual(1.5);
    expect(lines[0]).toEndWith("\n");
  }
});
