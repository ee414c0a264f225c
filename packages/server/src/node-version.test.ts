import { expect, test } from "bun:test";
import { nodeIsTooOld } from "./node-version.ts";

test("Node before 22.18 is refused in words, later Node and Bun are not", () => {
  for (const node of ["20.20.2", "22.17.9", "18.0.0"]) {
    expect(nodeIsTooOld({ node })).toContain(node);
  }
  for (const node of ["22.18.0", "22.23.3", "24.0.0", "26.1.0"]) {
    expect(nodeIsTooOld({ node })).toBeNull();
  }
  expect(nodeIsTooOld({ node: "20.0.0", bun: "1.4.5" })).toBeNull();
});
