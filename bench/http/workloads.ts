import { request } from "../load/load.ts";
import type { Choices } from "./choices.ts";

export const WORKLOADS = {
  get: "get",
  list: "list 20",
  include: "include",
  create: "create",
  patch: "patch",
  bulk: "bulk 100",
} as const;
export type WorkloadName = keyof typeof WORKLOADS;
export const workloadNames = Object.keys(WORKLOADS) as WorkloadName[];

/** One kind of request, in a contender's words. */
export interface Workload {
  /** The one status that every answer must have. */
  readonly status: number;
  /** Makes the bytes of one request. */
  readonly next: () => Buffer;
}

export type Workloads = (choices: Choices) => Readonly<Record<WorkloadName, Workload>>;

export const restWorkloads: Workloads = (choices) => ({
  get: { status: 200, next: () => request("GET", `/api/tickets/${choices.ticket()}`) },
  list: {
    status: 200,
    next: () => request("GET", `/api/tickets?status=${choices.status()}&sort=-createdAt&limit=20`),
  },
  include: {
    status: 200,
    next: () =>
      request(
        "GET",
        `/api/tickets/${choices.discussedTicket()}?include=reporter,comments&include[comments][limit]=10`,
      ),
  },
  create: { status: 201, next: () => request("POST", "/api/tickets", choices.newTicket()) },
  patch: {
    status: 200,
    next: () => request("PATCH", `/api/tickets/${choices.ticket()}`, choices.ticketPatch()),
  },
  bulk: { status: 201, next: () => request("POST", "/api/comments", choices.newComments()) },
});
