import { expect, test } from "bun:test";
import { bundle } from "./bundle.ts";

test("the page names files that are there, all but itself by a hash of their content", async () => {
  const files = await bundle();
  const page = new TextDecoder().decode(files.get("index.html"));
  const named = [...page.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, place]) => place ?? "");
  expect(named.length).toBeGreaterThanOrEqual(5);
  for (const place of named) expect(files.has(place)).toBe(true);
  for (const place of files.keys())
    if (place !== "index.html") expect(place).toMatch(/^assets\/.+-[a-z0-9]{6,8}\.[a-z0-9.]+$/);
});

test("fonts and the components' styles are files of their own, and nothing runs inline", async () => {
  const files = await bundle();
  const text = (name: RegExp) =>
    [...files]
      .filter(([place]) => name.test(place))
      .map(([, file]) => new TextDecoder().decode(file));
  expect([...files.keys()].filter((place) => place.endsWith(".woff2")).length).toBe(2);
  for (const sheet of text(/\.css$/)) expect(sheet).not.toContain("data:font");
  for (const page of text(/\.html$/)) expect(page).not.toMatch(/<script>|<style/);
});

test("nothing of the server or the database reaches the browser", async () => {
  const files = await bundle();
  for (const [place, content] of files)
    if (place.endsWith(".js"))
      expect(new TextDecoder().decode(content)).not.toMatch(/drizzle|bun:sqlite|better-sqlite3/);
});
