import { afterAll, afterEach, beforeAll, expect, test } from "bun:test";
import { eventually, type Ground, prepareGround } from "./testing/harness.tsx";
import { about, make, names, newWord, open } from "./testing/open.ts";
import { act, cleanup, renderHook } from "@testing-library/react";
import {
  ticketQueries,
  useCreateTask,
  useProject,
  useRemoveTicket,
  useTasks,
  useTicket,
  useTickets,
  useTicketsAggregate,
  useUpdateTicket,
  useUpdateUser,
  useUsers,
} from "./client.ts";

let ground: Ground;
beforeAll(async () => {
  ground = await prepareGround();
});
afterAll(() => ground[Symbol.asyncDispose]());
afterEach(cleanup);

test("after a write the resource and those linked to it are asked again, others are not", async () => {
  const w = newWord();
  const [a] = await make(ground, w, "a");
  const { shown, settle, gate } = await open(ground, () => ({
    groups: useTicketsAggregate({ where: about(w), groupBy: ["status"], count: true }),
    project: useProject(ground.projectId),
    users: useUsers({ where: { name: "Ada" } }),
    update: useUpdateTicket(),
    updateUser: useUpdateUser(),
  }));
  gate.sent.length = 0;
  act(() => shown().update.mutate({ key: a?.id ?? 0, data: { status: "done" } }));
  await settle();
  expect(shown().groups.data).toEqual([{ status: "done", count: 1 }]);
  const reads = () =>
    gate.sent.filter((line) => line.startsWith("GET")).map((line) => line.split("?")[0]);
  expect(reads().toSorted()).toEqual([
    `GET projects/${ground.projectId}`,
    "GET tickets/aggregate",
    "GET users",
  ]);
  gate.sent.length = 0;
  act(() => shown().updateUser.mutate({ key: ground.bobId, data: { role: "admin" } }));
  await settle();
  expect(reads().toSorted()).toEqual(["GET tickets/aggregate", "GET users"]);
});

test("a removal asks again for all that may have gone with it", async () => {
  const w = newWord();
  const [a] = await make(ground, w, "a");
  const ticketId = a?.id ?? 0;
  await ground.api.tasks.create({ ticketId, title: w });
  const { shown, settle } = await open(ground, () => ({
    tasks: useTasks({ where: { title: w } }),
    remove: useRemoveTicket(),
  }));
  expect(shown().tasks.data?.data).toHaveLength(1);
  act(() => shown().remove.mutate(ticketId));
  await settle();
  await eventually(() => expect(shown().tasks.data?.data).toHaveLength(0));
});

test("a query that looks through a relation is asked again too", async () => {
  const w = newWord();
  const [a] = await make(ground, w, "a", "b");
  const { shown, settle } = await open(ground, () => ({
    busy: useTickets({ where: { ...about(w), tasks: { some: { done: false } } } }),
    create: useCreateTask(),
  }));
  expect(shown().busy.data?.data).toEqual([]);
  act(() => shown().create.mutate({ ticketId: a?.id ?? 0, title: "step" }));
  await settle();
  await eventually(() => expect(names(shown().busy.data?.data)).toEqual(["a"]));
});

test("a list that was loading for the first time when a write was answered is asked again", async () => {
  const w = newWord();
  const [a] = await make(ground, w, "a");
  const { shown, settle, queryClient, gate, wrapper } = await open(ground, () => ({
    update: useUpdateTicket(),
  }));
  const key = a?.id ?? 0;
  const late = gate.holdAnswers();
  const { result } = renderHook(() => useTickets({ where: about(w) }), { wrapper });
  await eventually(() => expect(late.count()).toBe(1));
  act(() => shown().update.mutate({ key, data: { status: "done" } }));
  const settled = settle();
  await eventually(() => expect(queryClient.isMutating()).toBe(0));
  await act(async () => late.release());
  await settled;
  await eventually(() => expect(result.current.data?.data[0]?.status).toBe("done"));
});

test("the answer to a write is there at once for a page of its own", async () => {
  const w = newWord();
  const [a] = await make(ground, w, "a");
  const key = a?.id ?? 0;
  const { shown, settle, queryClient } = await open(ground, () => ({
    remove: useRemoveTicket(),
    update: useUpdateTicket(),
  }));
  const kept = () => queryClient.getQueryData(ticketQueries.detail(key).queryKey)?.status;
  act(() => shown().update.mutate({ key, data: { status: "done" } }));
  await settle();
  expect(kept()).toBe("done");
  act(() => shown().remove.mutate(key));
  await settle();
  expect(kept()).toBeUndefined();
});

test("a reset while a write is pending shows nothing old", async () => {
  const w = newWord();
  const [a] = await make(ground, w, "a");
  const key = a?.id ?? 0;
  const { shown, settle, queryClient } = await open(ground, () => ({
    one: useTicket(key),
    update: useUpdateTicket(),
  }));
  act(() => shown().update.mutate({ key, data: { priority: 0 } }));
  await eventually(() => expect(shown().one.data?.priority).toBe(0));
  await act(() => queryClient.resetQueries({ queryKey: ticketQueries.all }));
  await eventually(() => expect(shown().one.data?.priority).toBe(0));
  expect(shown().one.isSuccess).toBe(true);
  await settle();
  expect(shown().one.data?.priority).toBe(0);
});
