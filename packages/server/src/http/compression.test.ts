import { expect, test } from "bun:test";
import { gunzipSync } from "node:zlib";
import { acceptsGzip, compress } from "./compression.ts";

test("gzip is accepted when it is named, or a star is, and not refused", () => {
  for (const header of ["gzip", "br, gzip", "gzip;q=0.5", "*", "deflate, *;q=0.1", "GZIP"]) {
    expect([header, acceptsGzip(header)]).toEqual([header, true]);
  }
  for (const header of [null, "", "br", "identity", "gzip;q=0", "gzip; q=0.0, *", "*;q=0"]) {
    expect([header, acceptsGzip(header)]).toEqual([header, false]);
  }
});

test("short and long texts come back as they were", async () => {
  for (const length of [10, 100_000]) {
    const text = "ü".repeat(length);
    expect(gunzipSync(await compress(text)).toString()).toBe(text);
  }
});
