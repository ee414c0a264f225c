import { expect, test } from "bun:test";
import { root } from "../setup/ensure-installed.ts";
import { suites } from "./suites.ts";

test("every test file belongs to exactly one suite", () => {
  const listed = Bun.spawnSync(["git", "ls-files", "*.test.ts", "*.test.tsx"], { cwd: root });
  const files = listed.stdout.toString().trim().split("\n");
  const owners = (file: string) =>
    suites.flatMap(({ paths }) =>
      paths.filter((path) => file === path || file.startsWith(`${path}/`)),
    );
  expect(files.filter((file) => owners(file).length !== 1)).toEqual([]);
});
