import { afterAll, afterEach, beforeAll, expect, test } from "bun:test";
import { eventually, type Ground, prepareGround } from "./testing/harness.tsx";
import { ApiError } from "@headwater/api-client";
import { QueryClient } from "@tanstack/react-query";
import { cleanup, render, renderHook } from "@testing-library/react";
import { Suspense } from "react";
import {
  bindApi,
  HeadwaterProvider,
  ticketQueries,
  useApi,
  useSuspenseTicket,
  useSuspenseTickets,
  useTicket,
  useTickets,
  useTicketsAggregate,
  useTicketsInfinite,
} from "./client.ts";

let ground: Ground;
beforeAll(async () => {
  ground = await prepareGround();
});
afterAll(() => ground[Symbol.asyncDispose]());
afterEach(cleanup);

const make = (...titles: string[]) =>
  ground.api.tickets.createMany(titles.map((title) => ground.newTicket(title)));

test("a list comes typed and with dates", async () => {
  await make("list 1", "list 2");
  const { wrapper } = ground.page();
  const query = { where: { title: { startsWith: "list" } }, sort: "-title", count: true } as const;
  const { result } = renderHook(() => useTickets(query), { wrapper });
  expect(result.current.isPending).toBe(true);
  await eventually(() => expect(result.current.isSuccess).toBe(true));
  expect(result.current.data?.data.map(({ title }) => title)).toEqual(["list 2", "list 1"]);
  expect(result.current.data?.data[0]?.createdAt).toBeInstanceOf(Date);
  expect(result.current.data?.total).toBe(2);
});

test("the same question put in two ways is asked once", async () => {
  const { gate, wrapper } = ground.page();
  const { result } = renderHook(
    () => [
      useTickets({ where: { status: "open" } }),
      useTickets({ where: { status: { eq: "open" } }, limit: 50 }),
    ],
    { wrapper },
  );
  await eventually(() => expect(result.current.every(({ isSuccess }) => isSuccess)).toBe(true));
  expect(gate.sent).toEqual(["GET tickets?status=open"]);
});

test("settings of TanStack Query go through, select among them", async () => {
  const [ticket] = await make("selected");
  const { wrapper } = ground.page();
  const { result } = renderHook(
    () => useTicket(ticket?.id, { select: ["title"] }, { select: (row) => row.title.length }),
    { wrapper },
  );
  await eventually(() => expect(result.current.data).toBe("selected".length));
});

test("a ticket waits until its key is known", async () => {
  const [ticket] = await make("waited for");
  const { gate, wrapper } = ground.page();
  const { result, rerender } = renderHook(({ id }) => useTicket(id), {
    wrapper,
    initialProps: { id: undefined as number | undefined },
  });
  expect(result.current.fetchStatus).toBe("idle");
  rerender({ id: ticket?.id });
  await eventually(() => expect(result.current.data?.title).toBe("waited for"));
  expect(gate.sent).toHaveLength(1);
});

test("an infinite list follows the cursor to its end", async () => {
  await make("page 1", "page 2", "page 3");
  const { wrapper } = ground.page();
  const query = { where: { title: { startsWith: "page" } }, limit: 2, count: true } as const;
  const { result } = renderHook(() => useTicketsInfinite(query), { wrapper });
  await eventually(() => expect(result.current.hasNextPage).toBe(true));
  await result.current.fetchNextPage();
  await eventually(() => expect(result.current.data?.pages).toHaveLength(2));
  const titles = result.current.data?.pages.flatMap(({ data }) => data.map(({ title }) => title));
  expect(titles).toEqual(["page 1", "page 2", "page 3"]);
  expect(result.current.hasNextPage).toBe(false);
  expect(result.current.data?.pages[0]?.total).toBe(3);
});

test("an aggregate comes in groups", async () => {
  await make("sum 1", "sum 2");
  const { wrapper } = ground.page();
  const query = {
    where: { title: { startsWith: "sum" } },
    groupBy: ["status"],
    count: true,
  } as const;
  const { result } = renderHook(() => useTicketsAggregate(query), { wrapper });
  await eventually(() => expect(result.current.data).toEqual([{ status: "open", count: 2 }]));
});

test("an error is an ApiError, and one that won't pass is not tried again", async () => {
  const { gate, wrapper } = ground.page();
  const { result } = renderHook(() => useTicket(987_654), { wrapper });
  await eventually(() => expect(result.current.isError).toBe(true));
  expect(result.current.error).toBeInstanceOf(ApiError);
  expect(result.current.error?.is("NOT_FOUND")).toBe(true);
  expect(gate.sent).toHaveLength(1);
});

test("a wrong query is an error of the query, not of the render", async () => {
  const { gate, wrapper } = ground.page();
  // @ts-expect-error there is no such column
  const { result } = renderHook(() => useTickets({ sort: "titel" }), { wrapper });
  await eventually(() => expect(result.current.error?.is("BAD_REQUEST")).toBe(true));
  expect(gate.sent).toEqual([]);
});

test("a request nobody waits for any more is aborted", async () => {
  const { queryClient } = ground.page();
  let signal: AbortSignal | null | undefined;
  const api = (await import("@headwater/api-client")).createApiClient({
    fetch: (_, init) => {
      signal = init.signal;
      return new Promise<Response>(() => {});
    },
  });
  const { unmount } = renderHook(() => useTickets(), {
    wrapper: ({ children }) => (
      <HeadwaterProvider client={api} queryClient={queryClient}>
        {children}
      </HeadwaterProvider>
    ),
  });
  await eventually(() => expect(signal).toBeDefined());
  expect(signal?.aborted).toBe(false);
  unmount();
  expect(signal?.aborted).toBe(true);
});

test("suspense hooks have their data when they render", async () => {
  const [ticket] = await make("suspended");
  const { wrapper: Wrapper } = ground.page();
  const Ticket = () => {
    const id = ticket?.id ?? 0;
    const one = useSuspenseTicket(id);
    const { data } = useSuspenseTickets({ where: { id } });
    return <p>{`${one.data.title} of ${data.data.length}`}</p>;
  };
  const { container } = render(
    <Wrapper>
      <Suspense fallback="loading">
        <Ticket />
      </Suspense>
    </Wrapper>,
  );
  expect(container.textContent).toBe("loading");
  await eventually(() => expect(container.textContent).toBe("suspended of 1"));
});

test("queries work in loaders, and the page then starts with their data", async () => {
  const [ticket] = await make("loaded");
  const id = ticket?.id ?? 0;
  const { api, gate, queryClient, wrapper } = ground.page();
  bindApi(queryClient, api);
  const loaded = await queryClient.ensureQueryData(ticketQueries.detail(id));
  expect(loaded.title).toBe("loaded");
  await queryClient.prefetchInfiniteQuery(ticketQueries.infinite({ where: { id } }));
  expect(queryClient.getQueryData(ticketQueries.detail(id).queryKey)?.title).toBe("loaded");
  const settings = { staleTime: Number.POSITIVE_INFINITY };
  const { result } = renderHook(
    () => [useTicket(id, undefined, settings), useTicketsInfinite({ where: { id } }, settings)],
    { wrapper },
  );
  expect(result.current.map(({ isSuccess }) => isSuccess)).toEqual([true, true]);
  expect(gate.sent).toHaveLength(2);
});

test("without a client the error says how to give one", async () => {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const call = queryClient.fetchQuery(ticketQueries.list());
  expect(String(await call.catch((error: unknown) => error))).toContain("HeadwaterProvider");
});

test("data that comes again unchanged renders nothing again", async () => {
  const [ticket] = await make("stable");
  const { queryClient, wrapper } = ground.page();
  const { result } = renderHook(() => useTickets({ where: { id: ticket?.id } }), { wrapper });
  await eventually(() => expect(result.current.isSuccess).toBe(true));
  const { data } = result.current;
  await queryClient.refetchQueries();
  expect(result.current.data).toBe(data);
});

test("the provider brings a cache of its own when none is given, and hands out the client", async () => {
  await make("alone");
  const { api } = ground.page();
  const { result } = renderHook(
    () => ({ api: useApi(), tickets: useTickets({ where: { title: "alone" } }) }),
    { wrapper: ({ children }) => <HeadwaterProvider client={api}>{children}</HeadwaterProvider> },
  );
  expect(result.current.api).toBe(api);
  await eventually(() => expect(result.current.tickets.data?.data).toHaveLength(1));
});
