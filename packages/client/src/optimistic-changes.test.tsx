import { afterAll, afterEach, beforeAll, describe, expect, test } from "bun:test";
import { eventually, type Ground, prepareGround } from "./testing/harness.tsx";
import { about, make, names, newWord, open } from "./testing/open.ts";
import { act, cleanup } from "@testing-library/react";
import {
  useTicket,
  useTickets,
  useTicketsInfinite,
  useUpdateTicket,
  useUpdateUser,
} from "./client.ts";

let ground: Ground;
beforeAll(async () => {
  ground = await prepareGround();
});
afterAll(() => ground[Symbol.asyncDispose]());
afterEach(cleanup);

describe("a change", () => {
  test("shows at once in lists, infinite lists and the detail", async () => {
    const w = newWord();
    const [ticket] = await make(ground, w, "a", "b");
    const id = ticket?.id ?? 0;
    const { shown, settle } = await open(ground, () => ({
      list: useTickets({ where: about(w) }),
      pages: useTicketsInfinite({ where: about(w) }),
      one: useTicket(id),
      update: useUpdateTicket(),
    }));
    const look = () => {
      const { list, pages, one } = shown();
      return [list.data?.data[0], pages.data?.pages[0]?.data[0], one.data].map(
        (row) => row?.status,
      );
    };
    act(() => shown().update.mutate({ key: id, data: { status: "done" } }));
    await eventually(() => expect(look()).toEqual(["done", "done", "done"]));
    expect(shown().update.isPending).toBe(true);
    await settle();
    expect(look()).toEqual(["done", "done", "done"]);
    expect((await ground.api.tickets.get(id)).status).toBe("done");
  });

  test("is taken back when the server refuses it", async () => {
    const w = newWord();
    const [ticket] = await make(ground, w, "a");
    const id = ticket?.id ?? 0;
    const { shown, settle } = await open(ground, () => ({
      list: useTickets({ where: about(w) }),
      update: useUpdateTicket(),
    }));
    act(() => shown().update.mutate({ key: id, data: { priority: 9 } }));
    await eventually(() => expect(shown().list.data?.data[0]?.priority).toBe(9));
    await settle();
    expect(shown().list.data?.data[0]?.priority).toBe(2);
    expect(shown().update.error?.is("VALIDATION_FAILED")).toBe(true);
  });

  test("takes a row out of the lists it no longer matches and into those it now does", async () => {
    const w = newWord();
    const [, b] = await make(ground, w, "a", "b", "c");
    await ground.api.tickets.updateMany(
      { title: { in: [`${w} a`, `${w} c`] } },
      { status: "done" },
    );
    const { shown, settle } = await open(ground, () => ({
      open: useTickets({ where: { ...about(w), status: "open" }, count: true }),
      done: useTickets({ where: { ...about(w), status: "done" }, sort: "title", count: true }),
      update: useUpdateTicket(),
    }));
    act(() => shown().update.mutate({ key: b?.id ?? 0, data: { status: "done" } }));
    await eventually(() => expect(shown().open.data).toMatchObject({ data: [], total: 0 }));
    expect(names(shown().done.data?.data)).toEqual(["a", "b", "c"]);
    expect(shown().done.data?.total).toBe(3);
    await settle();
    expect(names(shown().done.data?.data)).toEqual(["a", "b", "c"]);
    expect(shown().done.data?.total).toBe(3);
  });

  test("moves a row to its place when it changes what the list is sorted by", async () => {
    const w = newWord();
    const [a] = await make(ground, w, "a", "b", "c");
    const { shown, settle } = await open(ground, () => ({
      list: useTickets({ where: about(w), sort: ["-priority", "title"] }),
      update: useUpdateTicket(),
    }));
    act(() => shown().update.mutate({ key: a?.id ?? 0, data: { priority: 1 } }));
    await eventually(() => expect(names(shown().list.data?.data)).toEqual(["b", "c", "a"]));
    await settle();
    expect(names(shown().list.data?.data)).toEqual(["b", "c", "a"]);
  });

  test("of a link shows the row it now leads to, when that is known", async () => {
    const w = newWord();
    const [a, b] = await make(ground, w, "a", "b");
    await ground.api.tickets.update(b?.id ?? 0, { assigneeId: ground.bobId });
    const { shown, settle } = await open(ground, () => ({
      list: useTickets({ where: about(w), include: { assignee: { select: ["name"] } } }),
      update: useUpdateTicket(),
    }));
    const assignees = () => shown().list.data?.data.map(({ assignee }) => assignee?.name ?? null);
    expect(assignees()).toEqual([null, "Bob"]);
    act(() => {
      shown().update.mutate({ key: a?.id ?? 0, data: { assigneeId: ground.bobId } });
      shown().update.mutate({ key: b?.id ?? 0, data: { assigneeId: null } });
    });
    await eventually(() => expect(assignees()).toEqual(["Bob", null]));
    await settle();
    expect(assignees()).toEqual(["Bob", null]);
  });

  test("leaves lists of selected columns with those columns", async () => {
    const w = newWord();
    const [a] = await make(ground, w, "a", "b");
    const { shown, settle } = await open(ground, () => ({
      list: useTickets({ where: { ...about(w), status: "open" }, select: ["title"] }),
      update: useUpdateTicket(),
    }));
    const rows = shown().list.data?.data;
    act(() => shown().update.mutate({ key: a?.id ?? 0, data: { body: "new" } }));
    await eventually(() => expect(shown().update.isPending).toBe(true));
    expect(shown().list.data?.data).toBe(rows ?? []);
    act(() => shown().update.mutate({ key: a?.id ?? 0, data: { status: "closed" } }));
    await eventually(() => expect(names(shown().list.data?.data)).toEqual(["b"]));
    await settle();
    expect(Object.keys(shown().list.data?.data[0] ?? {}).toSorted()).toEqual(["id", "title"]);
  });

  test("shows in rows that other resources include", async () => {
    const w = newWord();
    await make(ground, w, "a");
    const { shown, settle } = await open(ground, () => ({
      list: useTickets({ where: about(w), include: ["reporter"] }),
      update: useUpdateUser(),
    }));
    act(() => shown().update.mutate({ key: ground.adaId, data: { name: "Ada L." } }));
    await eventually(() => expect(shown().list.data?.data[0]?.reporter.name).toBe("Ada L."));
    await settle("fail");
    await eventually(() => expect(shown().list.data?.data[0]?.reporter.name).toBe("Ada"));
  });
});

describe("several changes at once", () => {
  test("taking one back keeps the other", async () => {
    const w = newWord();
    const [a] = await make(ground, w, "a");
    const key = a?.id ?? 0;
    const { shown, settle } = await open(ground, () => ({
      list: useTickets({ where: about(w) }),
      first: useUpdateTicket(),
      second: useUpdateTicket(),
    }));
    const row = () => shown().list.data?.data[0];
    act(() => {
      shown().first.mutate({ key, data: { status: "done", priority: 0 } });
      shown().second.mutate({ key, data: { priority: 4 } });
    });
    await eventually(() => expect(row()).toMatchObject({ status: "done", priority: 4 }));
    await settle("fail");
    await eventually(() => expect(shown().first.isError).toBe(true));
    expect(row()).toMatchObject({ status: "open", priority: 4 });
    expect(shown().second.isPending).toBe(true);
    await settle();
    expect(row()).toMatchObject({ status: "open", priority: 4 });
  });

  test("the later one stays in sight when the earlier one is answered", async () => {
    const w = newWord();
    const [a] = await make(ground, w, "a");
    const key = a?.id ?? 0;
    const { shown, settle } = await open(ground, () => ({
      list: useTickets({ where: about(w) }),
      first: useUpdateTicket(),
      second: useUpdateTicket(),
    }));
    act(() => {
      shown().first.mutate({ key, data: { status: "done" } });
      shown().second.mutate({ key, data: { priority: 4 } });
    });
    await settle("pass");
    await eventually(() => expect(shown().first.isSuccess).toBe(true));
    expect(shown().list.data?.data[0]).toMatchObject({ status: "done", priority: 4 });
    await settle();
    expect(shown().list.data?.data[0]).toMatchObject({ status: "done", priority: 4 });
  });

  test("data that arrives meanwhile is laid underneath", async () => {
    const w = newWord();
    const [a, b] = await make(ground, w, "a", "b");
    const { shown, settle, queryClient } = await open(ground, () => ({
      list: useTickets({ where: about(w) }),
      update: useUpdateTicket(),
    }));
    act(() => shown().update.mutate({ key: a?.id ?? 0, data: { priority: 9 } }));
    await ground.api.tickets.update(b?.id ?? 0, { priority: 0 });
    const priorities = () => shown().list.data?.data.map(({ priority }) => priority);
    await act(() => queryClient.refetchQueries());
    await eventually(() => expect(priorities()).toEqual([9, 0]));
    await settle();
    expect(priorities()).toEqual([2, 0]);
  });

  test("an answer that overtakes another loses nothing of it", async () => {
    const w = newWord();
    const [a] = await make(ground, w, "a");
    const key = a?.id ?? 0;
    const seen: string[] = [];
    const { shown, settle, gate } = await open(ground, () => {
      const list = useTickets({ where: about(w) });
      const row = list.data?.data[0];
      seen.push(`${row?.status} ${row?.priority}`);
      return { list, first: useUpdateTicket(), second: useUpdateTicket() };
    });
    act(() => {
      shown().first.mutate({ key, data: { status: "done" } });
      shown().second.mutate({ key, data: { priority: 4 } });
    });
    await eventually(() => expect(seen.at(-1)).toBe("done 4"));
    seen.length = 0;
    await act(async () => gate.release("pass", "last"));
    await eventually(() => expect(shown().second.isSuccess).toBe(true));
    await settle();
    expect([...new Set(seen)]).toEqual(["done 4"]);
  });

  test("a further page may arrive meanwhile, and the write still be taken back", async () => {
    const w = newWord();
    const [a] = await make(ground, w, "a", "b", "c");
    const seen: string[] = [];
    const { shown, settle } = await open(ground, () => {
      const pages = useTicketsInfinite({ where: about(w), limit: 2 });
      const update = useUpdateTicket();
      if (update.isError) seen.push("failed");
      seen.push(
        String(pages.data?.pages.flatMap(({ data }) => data.map(({ priority }) => priority))),
      );
      return { pages, update };
    });
    act(() => shown().update.mutate({ key: a?.id ?? 0, data: { priority: 9 } }));
    await eventually(() => expect(seen.at(-1)).toBe("9,2"));
    await act(() => shown().pages.fetchNextPage());
    await eventually(() => expect(seen.at(-1)).toBe("9,2,2"));
    await settle();
    expect(new Set(seen.slice(seen.indexOf("failed")))).toEqual(new Set(["failed", "2,2,2"]));
  });
});
