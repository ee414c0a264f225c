import { afterEach, expect, test } from "bun:test";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kept } from "./kept.ts";

const folders: string[] = [];

const emptyFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "headwater-kept-"));
  folders.push(folder);
  return folder;
};

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test("What one run keeps, the next one loads, and another project doesn't", () => {
  const folder = emptyFolder();
  new Kept("sources", "one", folder).save({ answers: [1] });
  expect(new Kept("sources", "one", folder).load()).toEqual({ answers: [1] });
  expect(new Kept("sources", "other", folder).load()).toBeUndefined();
});

test("A file that was cut off counts as nothing kept", () => {
  const folder = emptyFolder();
  const kept = new Kept("sources", "one", folder);
  kept.save({ answers: [1] });
  const [name = ""] = readdirSync(join(folder, "sources"));
  writeFileSync(join(folder, "sources", name), '{"answers": [');
  expect(kept.load()).toBeUndefined();
});

test("Where nothing can be written, nothing is kept and nothing fails", () => {
  const folder = join(emptyFolder(), "file");
  writeFileSync(folder, "");
  const kept = new Kept("sources", "one", folder);
  kept.save({ answers: [1] });
  expect(kept.load()).toBeUndefined();
});

test("The projects of longest ago are forgotten", () => {
  const folder = emptyFolder();
  for (let n = 0; n < 70; n++) new Kept("sources", n, folder).save(n);
  expect(readdirSync(join(folder, "sources")).length).toBe(64);
  expect(new Kept("sources", 69, folder).load()).toBe(69);
});
