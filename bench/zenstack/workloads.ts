import type { Workloads } from "../http/workloads.ts";
import { request } from "../load/load.ts";

const ask = (operation: string, query: unknown): Buffer =>
  request("GET", `/api/model/${operation}?q=${encodeURIComponent(JSON.stringify(query))}`);

const moments = () => {
  const now = Date.now();
  return { createdAt: now, updatedAt: now };
};

/** The same requests in ZenStack's words. Moments are numbers there, which spares it the dates. */
export const zenstackWorkloads: Workloads = (choices) => ({
  get: {
    status: 200,
    next: () => ask("ticket/findUnique", { where: { id: choices.ticket() } }),
  },
  list: {
    status: 200,
    next: () =>
      ask("ticket/findMany", {
        where: { status: choices.status() },
        orderBy: [{ createdAt: "desc" }, { id: "asc" }],
        take: 20,
      }),
  },
  include: {
    status: 200,
    next: () =>
      ask("ticket/findUnique", {
        where: { id: choices.discussedTicket() },
        include: { reporter: true, comments: { take: 10, orderBy: { id: "asc" } } },
      }),
  },
  create: {
    status: 201,
    next: () =>
      request("POST", "/api/model/ticket/create", {
        data: { ...choices.newTicket(), ...moments() },
      }),
  },
  patch: {
    status: 200,
    next: () =>
      request("PATCH", "/api/model/ticket/update", {
        where: { id: choices.ticket() },
        data: { ...choices.ticketPatch(), updatedAt: Date.now() },
      }),
  },
  bulk: {
    status: 201,
    next: () =>
      request("POST", "/api/model/comment/createManyAndReturn", {
        data: choices.newComments().map((row) => ({ ...row, ...moments() })),
      }),
  },
});
