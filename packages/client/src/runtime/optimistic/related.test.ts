import { expect, test } from "bun:test";
import type { RelationShape, ResourceShape } from "@headwater/api-client/filter";
import { concerns, relatedTo } from "./related.ts";

const many = (target: string, through?: string): RelationShape => ({
  target,
  many: true,
  nullable: true,
  columns: ["id"],
  references: ["id"],
  ...(through && { through: { resource: through, columns: ["a"], references: ["b"] } }),
});

const shape = (name: string, relations: ResourceShape["relations"]): [string, ResourceShape] => [
  name,
  {
    name,
    path: name,
    key: ["id"],
    columns: { id: { kind: "integer", nullable: false } },
    relations,
  },
];

const shapes = Object.fromEntries([
  shape("users", { members: many("members"), groups: many("groups", "members") }),
  shape("groups", { posts: many("posts") }),
  shape("members", {}),
  shape("posts", { stars: many("stars") }),
  shape("stars", {}),
]);

test("a row of a junction changes what the rows on its near side show", () => {
  expect([...relatedTo("members", shapes, false)].toSorted()).toEqual(["members", "users"]);
});

test("parts of trees and sums are asked again for what they look at", () => {
  const sees = (form: "list" | "tree" | "aggregate", query: string, resource: string): boolean =>
    concerns(["headwater", "users", form, query], new Set([resource]), shapes);
  expect(sees("list", "include=groups.posts", "posts")).toBe(true);
  expect(sees("tree", "7/descendants?depth=2&include=groups.posts", "posts")).toBe(true);
  expect(sees("tree", "7/children?include=groups", "members")).toBe(true);
  expect(sees("tree", "7/ancestors?", "posts")).toBe(false);
  expect(sees("aggregate", "count=true&groups.some.posts.some.id=1", "posts")).toBe(true);
  expect(sees("aggregate", "count=true", "posts")).toBe(false);
});

test("a removal goes down by keys, and not through a junction to rows that stay", () => {
  const related = [...relatedTo("users", shapes, true)].toSorted();
  expect(related).toEqual(["groups", "members", "users"]);
  expect(relatedTo("groups", shapes, true)).toContain("stars");
});
