import type { TicketWhere } from "@headwater/api-client";
import { dayFromToday } from "./calendar.ts";
import type { Due, TicketFilters } from "./filters.ts";

/** What a page of tickets is about, before anybody filters. */
export interface TicketScope {
  readonly projectId?: string;
  readonly assigneeId?: string;
}

interface Meanings {
  /** Who `me` is. */
  readonly me: string | undefined;
  /** Id of the project with this key. */
  readonly projectId: (key: string) => string | undefined;
}

/** The condition that the filters of a page come to. */
export const ticketWhere = (
  scope: TicketScope,
  filters: TicketFilters,
  { me, projectId }: Meanings,
): TicketWhere => {
  const conditions: TicketWhere[] = [];
  if (scope.projectId) conditions.push({ projectId: scope.projectId });
  if (scope.assigneeId) conditions.push({ assigneeId: scope.assigneeId });
  const text = filters.text.trim();
  if (text) conditions.push({ title: { icontains: text } });
  if (filters.statuses.length) conditions.push({ status: { in: filters.statuses } });
  if (filters.priorities.length) conditions.push({ priority: { in: filters.priorities } });
  if (filters.assignees.length) conditions.push(assignedTo(filters.assignees, me));
  if (filters.projects.length)
    conditions.push({
      projectId: { in: filters.projects.map((key) => projectId(key) ?? key) },
    });
  if (filters.labels.length)
    conditions.push({ ticketLabels: { some: { label: { name: { in: filters.labels } } } } });
  if (filters.due.length) conditions.push({ or: filters.due.map(dueWithin) });
  const [only] = conditions;
  return conditions.length === 1 && only ? only : conditions.length ? { and: conditions } : {};
};

const assignedTo = (assignees: readonly string[], me: string | undefined): TicketWhere => {
  const ids = assignees
    .filter((id) => id !== "none")
    .map((id) => (id === "me" ? (me ?? "nobody") : id));
  const conditions: TicketWhere[] = [];
  if (ids.length) conditions.push({ assigneeId: { in: ids } });
  if (assignees.includes("none")) conditions.push({ assigneeId: { isNull: true } });
  return { or: conditions };
};

const unsettled = { status: { in: ["open", "in_progress"] } } as const;

const dueWithin = (due: Due): TicketWhere => {
  switch (due) {
    case "overdue":
      return { and: [{ dueAt: { lt: dayFromToday() } }, unsettled] };
    case "today":
      return { dueAt: { gte: dayFromToday(), lt: dayFromToday(1) } };
    case "week":
      return { dueAt: { gte: dayFromToday(), lt: dayFromToday(7) } };
    case "later":
      return { dueAt: { gte: dayFromToday(7) } };
    case "none":
      return { dueAt: { isNull: true } };
  }
};
