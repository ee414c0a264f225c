import { request } from "../load/load.ts";
import { type Workload, choices, newComments, newTicket } from "../workloads.ts";

const ask = (operation: string, query: unknown): Buffer =>
  request("GET", `/api/model/${operation}?q=${encodeURIComponent(JSON.stringify(query))}`);

const moments = () => {
  const now = Date.now();
  return { createdAt: now, updatedAt: now };
};

/** The same requests in ZenStack's words. Moments are numbers there, which spares it the dates. */
export const zenstackWorkloads: readonly Workload[] = [
  {
    name: "get",
    label: "get",
    status: 200,
    next: () => ask("ticket/findUnique", { where: { id: choices.someTicket() } }),
  },
  {
    name: "list",
    label: "list 20",
    status: 200,
    next: () =>
      ask("ticket/findMany", {
        where: { status: choices.status() },
        orderBy: [{ createdAt: "desc" }, { id: "asc" }],
        take: 20,
      }),
  },
  {
    name: "include",
    label: "include",
    status: 200,
    next: () =>
      ask("ticket/findUnique", {
        where: { id: choices.discussedTicket() },
        include: { reporter: true, comments: { take: 10, orderBy: { id: "asc" } } },
      }),
  },
  {
    name: "create",
    label: "create",
    status: 201,
    next: () =>
      request(
        "POST",
        "/api/model/ticket/create",
        JSON.stringify({ data: { ...newTicket(), ...moments() } }),
      ),
  },
  {
    name: "patch",
    label: "patch",
    status: 200,
    next: () =>
      request(
        "PATCH",
        "/api/model/ticket/update",
        JSON.stringify({
          where: { id: choices.someTicket() },
          data: { status: choices.status(), updatedAt: Date.now() },
        }),
      ),
  },
  {
    name: "bulk",
    label: "bulk 100",
    status: 201,
    next: () =>
      request(
        "POST",
        "/api/model/comment/createManyAndReturn",
        JSON.stringify({ data: newComments().map((row) => ({ ...row, ...moments() })) }),
      ),
  },
];
