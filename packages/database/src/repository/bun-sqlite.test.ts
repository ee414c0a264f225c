import { describe } from "bun:test";
import { describeRepositories } from "./repository.behaviour.ts";
import { onSqlite } from "./testing/open-engine.ts";

describe("repositories on bun-sqlite", () => {
  describeRepositories(onSqlite("bun-sqlite"));
});
