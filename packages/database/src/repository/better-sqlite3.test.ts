import { describe } from "bun:test";
import { openConnection } from "../drivers/open-connection.ts";
import { describeRepositories } from "./repository.behaviour.ts";

describe("repositories on better-sqlite3", () => {
  describeRepositories(() => openConnection({ path: ":memory:" }, "better-sqlite3"));
});
