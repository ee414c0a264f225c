import { afterAll, expect, test } from "bun:test";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLogger } from "./logger.ts";
import { LogSink } from "./log-sink.ts";

const folder = mkdtempSync(join(tmpdir(), "headwater-log-"));
afterAll(() => rmSync(folder, { recursive: true }));

const logged = async (logFormat: "json" | "pretty"): Promise<string> => {
  const file = join(folder, logFormat);
  const descriptor = openSync(file, "w");
  const { logger, flush } = await createLogger(
    { logLevel: "info", logFormat },
    new LogSink(descriptor),
  );
  logger.debug("not told");
  logger.info({ requestId: "id-1" }, "grüße");
  flush();
  closeSync(descriptor);
  return readFileSync(file, "utf8");
};

test("a line is JSON for machines", async () => {
  const text = await logged("json");
  expect(text.endsWith("\n")).toBe(true);
  expect(JSON.parse(text)).toMatchObject({ level: 30, requestId: "id-1", msg: "grüße" });
});

test("a line is words for people", async () => {
  const text = await logged("pretty");
  expect(text).toContain("INFO");
  expect(text).toContain("grüße");
  expect(text).not.toContain("not told");
});
