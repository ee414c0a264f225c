import { expect, test } from "bun:test";
import * as fc from "fast-check";
import { rowOf } from "./testing/arbitrary.ts";
import { comments, shapes, tickets } from "./testing/shapes.ts";
import { decodeRow, encodeRow } from "./wire-rows.ts";
import { decodeValue, encodeValue } from "./wire-values.ts";

const bytes = new Uint8Array([104, 105]);

test("values have their form on the wire and back, null and all", () => {
  expect(encodeValue("date", new Date(0))).toBe("1970-01-01T00:00:00.000Z");
  expect(encodeValue("bigint", 9007199254740993n)).toBe("9007199254740993");
  expect(encodeValue("binary", bytes)).toBe("aGk=");
  expect(encodeValue("json", { a: 1 })).toEqual({ a: 1 });
  expect(encodeValue("date", null)).toBeNull();
  expect(decodeValue("date", "1970-01-01T00:00:00Z")).toEqual(new Date(0));
  expect(decodeValue("bigint", "9007199254740993")).toBe(9007199254740993n);
  expect(decodeValue("binary", "aGk=")).toEqual(bytes);
  expect(decodeValue("string", "1970-01-01")).toBe("1970-01-01");
  expect(decodeValue("date", null)).toBeNull();
});

test("a row is decoded with the rows it brings along, in place", () => {
  const row = {
    id: 1,
    title: "2026-03-01",
    dueAt: "2026-03-01T00:00:00.000Z",
    sizeBytes: "3",
    content: null,
    assignee: null,
    parent: { id: 2, dueAt: null, sizeBytes: "4" },
    comments: [{ id: 3, createdAt: "2026-03-02T00:00:00.000Z", ticket: { content: "aGk=" } }],
  };
  expect(decodeRow(row, tickets, shapes)).toBe(row);
  expect(row as unknown).toEqual({
    id: 1,
    title: "2026-03-01",
    dueAt: new Date("2026-03-01"),
    sizeBytes: 3n,
    content: null,
    assignee: null,
    parent: { id: 2, dueAt: null, sizeBytes: 4n },
    comments: [{ id: 3, createdAt: new Date("2026-03-02"), ticket: { content: bytes } }],
  });
});

test("a row is encoded into a copy that reads back through JSON", () => {
  fc.assert(
    fc.property(rowOf(tickets), fc.array(rowOf(comments), { maxLength: 2 }), (ticket, list) => {
      const row = { ...ticket, settings: { a: [1] }, content: bytes, comments: list, parent: null };
      const before = structuredClone(row);
      const json = JSON.stringify(encodeRow(row, tickets, shapes));
      expect(row).toEqual(before);
      expect(decodeRow(JSON.parse(json), tickets, shapes)).toEqual(row);
    }),
  );
});
