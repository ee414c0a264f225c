import { describe } from "bun:test";
import { openConnection } from "../drivers/open-connection.ts";
import { describeRepositories } from "./repository.behaviour.ts";

describe("repositories on bun-sqlite", () => {
  describeRepositories(() => openConnection({ path: ":memory:" }, "bun-sqlite"));
});
