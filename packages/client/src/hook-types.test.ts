import { test } from "bun:test";
import type { ApiError, Ticket, User } from "@headwater/api-client";
import { QueryClient } from "@tanstack/react-query";
import {
  ticketQueries,
  useCreateTicket,
  useTicket,
  useTickets,
  useTicketsAggregate,
  useTicketsInfinite,
  useSuspenseTickets,
  useUpdateTicket,
} from "./client.ts";

/** The compiler is the judge of what stands inside: none of it runs. */
const compiled = (_: () => unknown): void => {};

test("what a hook gives follows select and include", () => {
  compiled(() => {
    const whole: Ticket | undefined = useTickets().data?.data[0];
    const { data, error } = useTickets({ select: ["title"], include: ["assignee"] });
    const row = data?.data[0];
    const title: string | undefined = row?.title;
    const assignee: User | null | undefined = row?.assignee;
    const failure: ApiError | null = error;
    // @ts-expect-error the body was not selected
    const body: unknown = row?.body;
    const sure: Ticket[] = useSuspenseTickets({ sort: "-createdAt" }).data.data;
    const pages: Ticket[] | undefined = useTicketsInfinite().data?.pages.flatMap(
      ({ data }) => data,
    );
    const counts: number | undefined = useTicketsAggregate({ count: true }).data?.[0]?.count;
    return [whole, title, assignee, failure, body, sure, pages, counts];
  });
});

test("select of TanStack Query decides what comes out", () => {
  compiled(() => {
    const titles = useTickets({}, { select: ({ data }) => data.map(({ title }) => title) }).data;
    const typed: string[] | undefined = titles;
    // @ts-expect-error the query function is the hook's own
    const own = useTicket(1, {}, { queryFn: () => null });
    return [typed, own];
  });
});

test("mutations take what the API takes", () => {
  compiled(() => {
    const create = useCreateTicket({ onSuccess: (row: Ticket) => row.id });
    create.mutate({ projectId: "p", title: "t", body: "", reporterId: "u" });
    // @ts-expect-error the title is missing
    create.mutate({ projectId: "p", body: "", reporterId: "u" });
    const update = useUpdateTicket();
    update.mutate(
      { key: 1, data: { status: "done" } },
      { onError: (error: ApiError) => error.code },
    );
    // @ts-expect-error there is no such status
    update.mutate({ key: 1, data: { status: "finished" } });
  });
});

test("keys carry the type of their data", () => {
  compiled(async () => {
    const queryClient = new QueryClient();
    const one = queryClient.getQueryData(ticketQueries.detail(1, { select: ["title"] }).queryKey);
    const title: string | undefined = one?.title;
    // @ts-expect-error the body was not selected
    const body: unknown = one?.body;
    const page = await queryClient.fetchQuery(ticketQueries.list({ include: ["tasks"] }));
    const done: boolean | undefined = page.data[0]?.tasks[0]?.done;
    return [title, body, done];
  });
});
