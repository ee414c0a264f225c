import { afterAll, beforeAll, expect, test } from "bun:test";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { soon } from "../../packages/client/ui/testing/soon.ts";
import { runSuite } from "./run-suite.ts";

const root = mkdtempSync(join(tmpdir(), "headwater-suites-"));
afterAll(() => rmSync(root, { recursive: true }));

/** Runs a suite of one test. */
const outcomeOf = async (name: string, body: string, suiteMs = 60_000) => {
  mkdirSync(join(root, name));
  writeFileSync(
    join(root, name, "one.test.ts"),
    `import { test } from "bun:test";
     import { mkdtempSync } from "node:fs";
     import { tmpdir } from "node:os";
     test("it works", async () => { ${body} });`,
  );
  const { passed, failed, output } = await runSuite({ name, paths: [name] }, root, {
    suiteMs,
    afterMs: 300,
  });
  return { passed, failed, output };
};

beforeAll(() => writeFileSync(join(root, "package.json"), "{}"));

test("a suite that tidies up passes", async () => {
  expect(await outcomeOf("tidy", "")).toMatchObject({ passed: 1, failed: 0 });
});

test("a temporary file that stays behind fails its suite, and is removed", async () => {
  const { failed, output } = await outcomeOf(
    "untidy",
    `console.log("made", mkdtempSync(tmpdir() + "/mine-"));`,
  );
  expect(failed).toBe(1);
  expect(output).toMatch(/left in the folder for temporary files: mine-/);
  const [, made = ""] = /made (\S+)/.exec(output) ?? [];
  expect(await Bun.file(made).exists()).toBe(false);
});

test.skipIf(process.platform !== "linux")(
  "a process that stays behind fails its suite, and is ended",
  async () => {
    const { failed, output } = await outcomeOf(
      "abandoning",
      `const child = Bun.spawn(["sleep", "600"], { stdio: ["ignore", "ignore", "ignore"] });
       console.log("started", child.pid);
       child.unref();`,
    );
    expect(failed).toBe(1);
    expect(output).toMatch(/left running: \S*(sleep|coreutils|busybox)/);
    const [, pid] = /started (\d+)/.exec(output) ?? [];
    await soon(() => existsSync(`/proc/${pid}/exe`)).is(false);
  },
);

test("a suite that hangs is ended, and says so", async () => {
  const { failed, output } = await outcomeOf(
    "hanging",
    "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);",
    1_000,
  );
  expect(failed).toBe(1);
  expect(output).toContain("ended after 1 s");
});
