import { describe } from "bun:test";
import { describeRepositories } from "./repository.behaviour.ts";
import { onSqlite } from "./testing/open-engine.ts";

describe("repositories on better-sqlite3", () => {
  describeRepositories(onSqlite("better-sqlite3"));
});
