import { expect, test } from "bun:test";
import { readServerConfig, serverConfigFaults } from "./config.ts";

test("an empty environment gives the defaults", () => {
  expect(readServerConfig({ PORT: "" })).toMatchObject({
    port: 3000,
    host: "127.0.0.1",
    logLevel: "info",
    corsOrigins: [],
    bodyLimitBytes: 10_485_760,
    rateLimitPerMinute: null,
    compression: true,
    reusePort: false,
  });
});

test("values are read as what they are", () => {
  const config = readServerConfig({
    PORT: "0",
    HOST: "::",
    LOG_LEVEL: "debug",
    LOG_FORMAT: "json",
    CORS_ORIGINS: "https://a.example, http://localhost:5173",
    BODY_LIMIT_BYTES: "1000",
    RATE_LIMIT_PER_MINUTE: "600",
    COMPRESSION: "false",
    REUSE_PORT: "true",
  });
  expect(config).toMatchObject({
    port: 0,
    host: "::",
    logLevel: "debug",
    logFormat: "json",
    corsOrigins: ["https://a.example", "http://localhost:5173"],
    bodyLimitBytes: 1000,
    rateLimitPerMinute: 600,
    compression: false,
    reusePort: true,
  });
});

test("every wrong value is named, with what is allowed", () => {
  const environment = {
    PORT: "99999",
    LOG_LEVEL: "loud",
    LOG_FORMAT: "xml",
    CORS_ORIGINS: "a.example",
    BODY_LIMIT_BYTES: "10MB",
    REQUEST_TIMEOUT_MS: "-1",
    COMPRESSION: "yes",
  };
  const faults = serverConfigFaults(environment);
  expect(faults.map((fault) => fault.split("=")[0])).toEqual(Object.keys(environment));
  expect(faults[0]).toBe('PORT="99999": expected a whole number from 0 to 65535');
  expect(faults[1]).toContain("fatal, error, warn, info");
  expect(() => readServerConfig(environment)).toThrow(/PORT[^]*COMPRESSION/);
});

test("origins are addresses without a path", () => {
  for (const origin of [
    "https://a.example/",
    "https://a.example/x",
    "ftp://a.example",
    "null",
    "https://*.a.example",
  ]) {
    expect([origin, serverConfigFaults({ CORS_ORIGINS: origin }).length]).toEqual([origin, 1]);
  }
});
