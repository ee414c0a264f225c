import type { ListQuery, Result, TicketModel, TicketWhere } from "@headwater/api-client";
import type { TicketSort } from "./sorts.ts";

/** Lists leave the body out: it is the longest column and no list shows it. */
const SELECT = [
  "id",
  "projectId",
  "title",
  "status",
  "priority",
  "assigneeId",
  "reporterId",
  "parentId",
  "dueAt",
  "estimateHours",
  "createdAt",
  "updatedAt",
] as const;

/** Tickets with their labels, one page of `limit`, and how many there are in all. */
export const ticketListQuery = (where: TicketWhere, sort: TicketSort, limit: number) =>
  ({
    where,
    sort,
    limit,
    count: true,
    select: SELECT,
    include: { ticketLabels: { include: ["label"] } },
  }) as const satisfies ListQuery<TicketModel>;

/** A ticket as lists have it. */
export type ListedTicket = Result<TicketModel, ReturnType<typeof ticketListQuery>>;
