import { request } from "./load/load.ts";
import * as size from "./data/sizes.ts";

/** One kind of request, in the words of REST; a contender with other words translates. */
export interface Workload {
  readonly name: string;
  readonly label: string;
  readonly status: number;
  readonly next: () => Buffer;
}

const some = (count: number): number => Math.floor(Math.random() * count);
const someTicket = (): number => 1 + some(size.TICKETS);
/** Tickets with comments: each tenth has thirty. */
const discussedTicket = (): number => 1 + 10 * some(size.TICKETS / 10);

export const newTicket = () => ({
  projectId: size.projectId(some(size.PROJECTS)),
  title: "A new ticket of the benchmark",
  body: "Made under load; reads like the others.",
  status: "open",
  priority: some(5),
  reporterId: size.userId(some(size.USERS)),
});

export const newComments = () =>
  Array.from({ length: 100 }, () => ({
    ticketId: someTicket(),
    authorId: size.userId(some(size.USERS)),
    body: "One of a hundred comments that arrive together.",
  }));

export const choices = { someTicket, discussedTicket, status: () => size.STATUSES[some(4)] };

export const restWorkloads: readonly Workload[] = [
  {
    name: "get",
    label: "get",
    status: 200,
    next: () => request("GET", `/api/tickets/${someTicket()}`),
  },
  {
    name: "list",
    label: "list 20",
    status: 200,
    next: () => request("GET", `/api/tickets?status=${choices.status()}&sort=-createdAt&limit=20`),
  },
  {
    name: "include",
    label: "include",
    status: 200,
    next: () =>
      request(
        "GET",
        `/api/tickets/${discussedTicket()}?include=reporter,comments&include[comments][limit]=10`,
      ),
  },
  {
    name: "create",
    label: "create",
    status: 201,
    next: () => request("POST", "/api/tickets", JSON.stringify(newTicket())),
  },
  {
    name: "patch",
    label: "patch",
    status: 200,
    next: () =>
      request(
        "PATCH",
        `/api/tickets/${someTicket()}`,
        JSON.stringify({ status: choices.status(), priority: some(5) }),
      ),
  },
  {
    name: "bulk",
    label: "bulk 100",
    status: 201,
    next: () => request("POST", "/api/comments", JSON.stringify(newComments())),
  },
];
