import { expect, test } from "bun:test";
import type { RelationShape, ResourceShape } from "@headwater/api-client/filter";
import { relatedTo } from "./related.ts";

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
  { name, path: name, key: ["id"], columns: {}, relations },
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

test("a removal goes down by keys, and not through a junction to rows that stay", () => {
  const related = [...relatedTo("users", shapes, true)].toSorted();
  expect(related).toEqual(["groups", "members", "users"]);
  expect(relatedTo("groups", shapes, true)).toContain("stars");
});
