import { expect, test } from "bun:test";
import { typeName } from "./type-name.ts";

test("a type goes by its name, whatever quotes and arrays PostgreSQL writes it with", () => {
  expect(typeName("mood")).toBe("mood");
  expect(typeName('"user"')).toBe("user");
  expect(typeName('shop."Size"[]')).toBe("shop.Size");
  expect(typeName('"two words"[][]')).toBe("two words");
});
