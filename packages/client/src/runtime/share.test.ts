import { expect, test } from "bun:test";
import { etagOf, keepEtag } from "@headwater/api-client/runtime";
import { share } from "./share.ts";

const row = (more: object = {}) => ({
  id: 1n,
  at: new Date(0),
  bytes: new Uint8Array([1, 2]),
  tags: ["a", { b: 1 }],
  ...more,
});

test("data that is equal stays the very same, dates, bytes and bigints included", () => {
  const before = [row()];
  expect(share(before, [row()])).toBe(before);
});

test("of data that changed, the parts that didn't stay the same", () => {
  const before = { data: [row(), row({ id: 2n })], total: 2 };
  const after = share(before, { data: [row(), row({ id: 3n })], total: 2 });
  expect(after).toEqual({ data: [row(), row({ id: 3n })], total: 2 });
  expect(after).not.toBe(before);
  expect(after).toMatchObject({ data: { 0: before.data[0] } });
  expect((after as typeof before).data[0]).toBe(before.data[0]);
});

test("every difference is seen", () => {
  const differences = [
    row({ at: new Date(1) }),
    row({ bytes: new Uint8Array([1, 3]) }),
    row({ bytes: new Uint8Array([1]) }),
    row({ tags: ["a"] }),
    row({ tags: null }),
    row({ more: undefined }),
    null,
  ];
  for (const after of differences) expect(share(row(), after)).toEqual(after);
  expect(Object.keys(share(row({ more: 1 }), row()) as object)).not.toContain("more");
});

test("the entity tag of the newer row stays with what is kept", () => {
  const before = keepEtag(row(), '"1"');
  const same = share(before, keepEtag(row(), '"2"')) as object;
  expect(same).toBe(before);
  expect(etagOf(same)).toBe('"2"');
  expect(etagOf(share(before, keepEtag(row({ id: 2n }), '"3"')) as object)).toBe('"3"');
});
