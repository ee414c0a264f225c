import { expect, test } from "bun:test";
import { Glob } from "bun";
import { join } from "node:path";
import { root } from "../setup/ensure-installed.ts";

/** The packages that end up in a bundle for browsers. */
const bundled = async (...entrypoints: string[]): Promise<string[]> => {
  const packages = new Set<string>();
  const result = await Bun.build({
    entrypoints: entrypoints.map((file) => join(root, file)),
    target: "browser",
    plugins: [
      {
        name: "note packages",
        setup(build) {
          build.onLoad({ filter: /node_modules/ }, ({ path }) => {
            const inside = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
            const parts = inside.split("/");
            packages.add(inside.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? ""));
            return undefined;
          });
        },
      },
    ],
  });
  expect(result.success).toBe(true);
  return [...packages].toSorted();
};

const validators = [
  ...new Glob("packages/database/src/generated/*.validator.gen.ts").scanSync(root),
];

test("validators bring Zod into a browser, and nothing else", async () => {
  expect(validators.length).toBeGreaterThan(5);
  expect(await bundled(...validators)).toEqual(["zod"]);
});

test("the API client brings nothing into a browser", async () => {
  expect(await bundled("packages/api-client/src/api-client.ts")).toEqual([]);
});

test("a table of the schema would be noticed", async () => {
  expect(await bundled("packages/database/src/schema.ts")).toContain("drizzle-orm");
});
