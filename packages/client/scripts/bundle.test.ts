import { beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { bundle } from "./bundle.ts";
import { browserApp, trackerApp } from "./page-app.ts";

setDefaultTimeout(60_000);

for (const app of [trackerApp, browserApp])
  describe(`the app at ${app.base}`, () => {
    let files: Map<string, Uint8Array>;
    beforeAll(async () => {
      files = await bundle(app);
    });
    const text = (name: RegExp) =>
      [...files]
        .filter(([place]) => name.test(place))
        .map(([, file]) => new TextDecoder().decode(file));

    test("the page names files that are there, all but itself by a hash of their content", () => {
      const [page = ""] = text(/^index\.html$/);
      const named = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, at]) => at ?? "");
      expect(named.length).toBeGreaterThanOrEqual(5);
      for (const at of named) {
        expect(at).toStartWith(app.base);
        expect(files.has(at.slice(app.base.length))).toBe(true);
      }
      for (const place of files.keys())
        if (place !== "index.html") expect(place).toMatch(/^assets\/.+-[a-z0-9]{6,8}\.[a-z0-9.]+$/);
    });

    test("fonts and the components' styles are files of their own, and nothing runs inline", () => {
      expect([...files.keys()].filter((place) => place.endsWith(".woff2")).length).toBe(2);
      for (const sheet of text(/\.css$/)) expect(sheet).not.toContain("data:font");
      for (const page of text(/\.html$/)) expect(page).not.toMatch(/<script>|<style/);
    });

    test("nothing of the server or the database reaches the browser", () => {
      for (const script of text(/\.js$/))
        expect(script).not.toMatch(/drizzle|bun:sqlite|better-sqlite3/);
    });
  });

test("the data browser holds nothing of this repository's own schema", async () => {
  for (const [place, content] of await bundle(browserApp))
    if (place.endsWith(".js")) expect(new TextDecoder().decode(content)).not.toMatch(/teamMembers/);
});
