import { afterAll, afterEach, beforeAll, describe, expect, test } from "bun:test";
import { eventually, type Ground, prepareGround } from "./testing/harness.tsx";
import { about, make, names, newWord, open } from "./testing/open.ts";
import { act, cleanup } from "@testing-library/react";
import {
  isOptimistic,
  useCreateTask,
  useCreateTicket,
  useCreateTickets,
  useRemoveTicket,
  useRemoveTickets,
  useTicket,
  useTickets,
  useTicketsInfinite,
  useUpdateTask,
  useUpdateTicket,
  useUpdateTickets,
  useUpsertTicket,
} from "./client.ts";

let ground: Ground;
beforeAll(async () => {
  ground = await prepareGround();
});
afterAll(() => ground[Symbol.asyncDispose]());
afterEach(cleanup);

describe("a new row", () => {
  test("stands in its place under a key of its own until the answer is there", async () => {
    const w = newWord();
    await make(ground, w, "a", "c");
    const { shown, settle } = await open(ground, () => ({
      byTitle: useTickets({ where: about(w), sort: "title", count: true }),
      newest: useTickets({ where: about(w), sort: "-createdAt" }),
      closed: useTickets({ where: { ...about(w), status: "closed" }, count: true }),
      create: useCreateTicket(),
    }));
    act(() => shown().create.mutate(ground.newTicket(`${w} b`)));
    await eventually(() => expect(names(shown().byTitle.data?.data)).toEqual(["a", "b", "c"]));
    expect(names(shown().newest.data?.data)?.[0]).toBe("b");
    expect(shown().closed.data).toMatchObject({ data: [], total: 0 });
    expect(shown().byTitle.data?.total).toBe(3);
    const b = shown().byTitle.data?.data[1];
    expect(b).toMatchObject({ status: "open", priority: 2, dueAt: null });
    expect(b !== undefined && isOptimistic(b)).toBe(true);
    await settle();
    const made = shown().byTitle.data?.data[1];
    expect(made?.id).toBe(shown().create.data?.id ?? 0);
    expect(made !== undefined && isOptimistic(made)).toBe(false);
    expect(names(shown().byTitle.data?.data)).toEqual(["a", "b", "c"]);
    expect(shown().byTitle.data?.total).toBe(3);
  });

  test("is never out of sight between the answer and the refresh, nor there twice", async () => {
    const w = newWord();
    await make(ground, w, "a");
    const seen = new Set<string>();
    const { shown, settle } = await open(ground, () => {
      const list = useTickets({ where: about(w), sort: "title" });
      seen.add(String(names(list.data?.data)));
      return { list, create: useCreateTicket() };
    });
    act(() => shown().create.mutate(ground.newTicket(`${w} b`)));
    await eventually(() => expect(names(shown().list.data?.data)).toEqual(["a", "b"]));
    seen.clear();
    await settle();
    expect([...seen]).toEqual(["a,b"]);
  });

  test("goes away again when it fails", async () => {
    const w = newWord();
    await make(ground, w, "a");
    const { shown, settle } = await open(ground, () => ({
      list: useTickets({ where: about(w), count: true }),
      create: useCreateTicket(),
    }));
    act(() => shown().create.mutate(ground.newTicket(`${w} b`, { parentId: 999_999 })));
    await eventually(() => expect(names(shown().list.data?.data)).toEqual(["a", "b"]));
    await settle();
    expect(shown().list.data).toMatchObject({ total: 1, data: [{ title: `${w} a` }] });
    expect(shown().create.error?.is("FOREIGN_KEY_VIOLATION")).toBe(true);
  });

  test("waits for its page when it belongs beyond the rows that are loaded", async () => {
    const w = newWord();
    await make(ground, w, "a", "b", "c");
    const { shown, settle } = await open(ground, () => ({
      list: useTickets({ where: about(w), sort: "title", limit: 2, count: true }),
      pages: useTicketsInfinite({ where: about(w), sort: "title", limit: 2 }),
      create: useCreateTicket(),
    }));
    act(() => shown().create.mutate(ground.newTicket(`${w} d`)));
    await eventually(() => expect(shown().list.data?.total).toBe(4));
    expect(names(shown().list.data?.data)).toEqual(["a", "b"]);
    act(() => shown().create.mutate(ground.newTicket(`${w} aa`)));
    await eventually(() => expect(names(shown().list.data?.data)).toEqual(["a", "aa"]));
    expect(names(shown().pages.data?.pages[0]?.data)).toEqual(["a", "aa", "b"]);
    await settle();
    expect(names(shown().list.data?.data)).toEqual(["a", "aa"]);
    expect(names(shown().pages.data?.pages[0]?.data)).toEqual(["a", "aa"]);
  });

  test("shows among the rows that its parent includes", async () => {
    const w = newWord();
    const [a] = await make(ground, w, "a");
    const ticketId = a?.id ?? 0;
    const { shown, settle } = await open(ground, () => ({
      ticket: useTicket(ticketId, { include: { tasks: { sort: "position" } } }),
      create: useCreateTask(),
      update: useUpdateTask(),
    }));
    const tasks = () => shown().ticket.data?.tasks.map(({ title, done }) => `${title} ${done}`);
    act(() => {
      shown().create.mutate({ ticketId, title: "second", position: 2 });
    });
    await eventually(() => expect(tasks()).toEqual(["second false"]));
    await settle();
    const key = shown().ticket.data?.tasks[0]?.id ?? 0;
    act(() => shown().update.mutate({ key, data: { done: true } }));
    await eventually(() => expect(tasks()).toEqual(["second true"]));
    await settle();
    expect(tasks()).toEqual(["second true"]);
  });

  test("put under a key shows in what is known of it", async () => {
    const w = newWord();
    const [a] = await make(ground, w, "a");
    const { shown, settle } = await open(ground, () => ({
      list: useTickets({ where: about(w) }),
      upsert: useUpsertTicket(),
    }));
    act(() => shown().upsert.mutate({ key: a?.id ?? 0, data: ground.newTicket(`${w} z`) }));
    await eventually(() => expect(names(shown().list.data?.data)).toEqual(["z"]));
    await settle();
    expect(names(shown().list.data?.data)).toEqual(["z"]);
  });
});

describe("a removal", () => {
  test("shows at once and is taken back when it fails", async () => {
    const w = newWord();
    const [a] = await make(ground, w, "a", "b");
    const { shown, settle } = await open(ground, () => ({
      list: useTickets({ where: about(w), count: true }),
      remove: useRemoveTicket(),
    }));
    act(() => shown().remove.mutate(a?.id ?? 0));
    await eventually(() => expect(names(shown().list.data?.data)).toEqual(["b"]));
    expect(shown().list.data?.total).toBe(1);
    await settle("fail");
    await eventually(() => expect(names(shown().list.data?.data)).toEqual(["a", "b"]));
    expect(shown().remove.error?.is("NETWORK_ERROR")).toBe(true);
    act(() => shown().remove.mutate(a?.id ?? 0));
    await settle();
    expect(shown().list.data).toMatchObject({ total: 1, data: [{ title: `${w} b` }] });
  });
});

describe("bulk writes", () => {
  test("show in all rows that are known to match", async () => {
    const w = newWord();
    await make(ground, w, "a", "b", "c");
    const { shown, settle } = await open(ground, () => ({
      list: useTickets({ where: about(w), count: true }),
      create: useCreateTickets(),
      update: useUpdateTickets(),
      remove: useRemoveTickets(),
    }));
    const rows = () =>
      shown().list.data?.data.map(({ title, status }) => `${title.at(-1)} ${status}`);
    act(() => {
      shown().update.mutate({
        where: { title: { in: [`${w} a`, `${w} b`] } },
        data: { status: "done" },
      });
    });
    await eventually(() => expect(rows()).toEqual(["a done", "b done", "c open"]));
    act(() => shown().remove.mutate({ where: { title: `${w} c` } }));
    await eventually(() => expect(rows()).toEqual(["a done", "b done"]));
    act(() => shown().create.mutate(["d", "e"].map((name) => ground.newTicket(`${w} ${name}`))));
    await eventually(() => expect(rows()).toEqual(["a done", "b done", "d open", "e open"]));
    expect(shown().list.data?.total).toBe(4);
    await settle();
    expect(rows()).toEqual(["a done", "b done", "d open", "e open"]);
    expect(shown().create.data).toHaveLength(2);
    expect(shown().update.data).toEqual({ count: 2 });
  });
});

describe("settings", () => {
  test("callbacks get the answer, and optimistic: false waits for it", async () => {
    const w = newWord();
    const [a] = await make(ground, w, "a");
    const called: string[] = [];
    const { shown, settle } = await open(ground, () => ({
      list: useTickets({ where: about(w) }),
      update: useUpdateTicket({
        optimistic: false,
        onSuccess: (row) => called.push(`hook ${row.priority}`),
      }),
    }));
    act(() => {
      const onSettled = () => called.push("call");
      shown().update.mutate({ key: a?.id ?? 0, data: { priority: 0 } }, { onSettled });
    });
    await eventually(() => expect(shown().update.isPending).toBe(true));
    expect(shown().list.data?.data[0]?.priority).toBe(2);
    await settle();
    expect(shown().list.data?.data[0]?.priority).toBe(0);
    expect(called).toEqual(["hook 0", "call"]);
  });

  test("ifMatch guards a write with the row that is on screen", async () => {
    const w = newWord();
    const [a] = await make(ground, w, "a");
    const key = a?.id ?? 0;
    const { shown, settle } = await open(ground, () => ({
      one: useTicket(key),
      update: useUpdateTicket(),
    }));
    const ifMatch = shown().one.data;
    await ground.api.tickets.update(key, { priority: 0 });
    act(() => shown().update.mutate({ key, data: { priority: 4 }, ifMatch }));
    await settle();
    expect(shown().update.error?.is("PRECONDITION_FAILED")).toBe(true);
    expect(shown().one.data?.priority).toBe(0);
    act(() => shown().update.mutate({ key, data: { priority: 4 }, ifMatch: shown().one.data }));
    await settle();
    expect(shown().update.isSuccess).toBe(true);
  });
});
