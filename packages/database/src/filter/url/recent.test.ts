import { expect, test } from "bun:test";
import { Recent } from "./recent.ts";

test("what is asked for again stays, what is not goes", () => {
  const recent = new Recent<number>();
  recent.set("kept", 1);
  for (let i = 0; i < 1000; i++) {
    recent.set(`other ${i}`, i);
    expect(recent.get("kept")).toBe(1);
  }
  expect(recent.get("other 0")).toBeUndefined();
  expect(recent.get("other 999")).toBe(999);
});
