import { describe, expect, test } from "bun:test";
import * as fc from "fast-check";
import { type Result, UnsupportedPathError } from "hono/router";
import { TrieRouter } from "hono/router/trie-router";
import { PathRouter } from "./path-router.ts";

const word = fc.constantFrom("tickets", "aggregate", "comments", "a");
const parameter = fc.constantFrom(":id", ":key");
const routePath = fc
  .tuple(fc.array(fc.oneof(word, parameter), { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([segments, open]) => {
    const parts = segments.map((part, place) => (part.startsWith(":") ? part + place : part));
    return `/${[...parts, ...(open ? ["*"] : [])].join("/")}`;
  });
const route = fc.tuple(fc.constantFrom("GET", "POST", "ALL"), routePath);
const askedPath = fc
  .array(fc.oneof(word, fc.constantFrom("7", "", "x y")), { minLength: 1, maxLength: 4 })
  .map((segments) => `/${segments.join("/")}`);

/** Handlers with their parameters, whether those come as values or as places among values. */
const found = ([matches, values]: Result<number>) =>
  matches.map(([handler, parameters]) => [
    handler,
    Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [
        name,
        typeof value === "number" ? values?.[value] : value,
      ]),
    ),
  ]);

test("it finds what Hono's own router finds, in the same order, with the same parameters", () => {
  fc.assert(
    fc.property(
      fc.array(route, { maxLength: 12 }),
      fc.constantFrom("GET", "POST", "PATCH"),
      askedPath,
      (routes, method, path) => {
        const ours = new PathRouter<number>();
        const theirs = new TrieRouter<number>();
        for (const [order, [method, path]] of routes.entries()) {
          ours.add(method, path, order);
          theirs.add(method, path, order);
        }
        expect(found(ours.match(method, path))).toEqual(found(theirs.match(method, path)));
      },
    ),
    { numRuns: 2_000 },
  );
});

describe("a path it can't handle is left to others", () => {
  test.each(["/tickets/:id{[0-9]+}", "/tickets/:id?", "/:id/:id", "/a/*/b", "/a*"])(
    "%s",
    (path) => {
      expect(() => new PathRouter().add("GET", path, 1)).toThrow(UnsupportedPathError);
    },
  );
});

test("routes may still be added after the first match", () => {
  const router = new PathRouter<string>();
  router.add("GET", "/a", "first");
  router.match("GET", "/a");
  router.add("GET", "/a", "second");
  expect(router.match("GET", "/a")[0].map(([handler]) => handler)).toEqual(["first", "second"]);
});
