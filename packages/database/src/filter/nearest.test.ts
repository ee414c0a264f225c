import { expect, test } from "bun:test";
import { nearest } from "./nearest.ts";

const names = ["title", "status", "priority", "createdAt", "id"];

test.each([
  ["staus", "status"],
  ["statsu", "status"],
  ["Status", "status"],
  ["created_at", "createdAt"],
  ["pirority", "priority"],
  ["stat", "status"],
  ["created", "createdAt"],
  ["titleText", "title"],
])("%p likely means %p", (name, meant) => {
  expect(nearest(name, names)).toBe(meant);
});

test.each(["", "zzz", "colour", "x".repeat(1_000_000)])("nothing is near %.20p", (name) => {
  expect(nearest(name, names)).toBeUndefined();
});
