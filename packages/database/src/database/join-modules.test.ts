import { expect, test } from "bun:test";
import { joinModules } from "./join-modules.ts";

test("Modules are joined under the names they export, of a name that two have the last one's", () => {
  const joined = joinModules({ users: 1, shared: "first" }, { posts: true, shared: "last" });
  const { users, posts, shared }: { users: number; posts: boolean; shared: string } = joined;
  expect([users, posts, shared]).toEqual([1, true, "last"]);
});
