import { isStatus, type Status } from "./status.ts";

/** What a list of tickets can be narrowed down to; an empty list of choices means all. */
export interface TicketFilters {
  readonly text: string;
  readonly statuses: readonly Status[];
  readonly priorities: readonly number[];
  /** Ids of people; `me` is whoever is acting, `none` nobody. */
  readonly assignees: readonly string[];
  /** Names: labels of several projects can share one. */
  readonly labels: readonly string[];
  /** Keys, such as `CORE`. */
  readonly projects: readonly string[];
  readonly due: readonly Due[];
}

export const DUES = ["overdue", "today", "week", "later", "none"] as const;
export type Due = (typeof DUES)[number];

export const DUE_LABELS: Readonly<Record<Due, string>> = {
  overdue: "Overdue",
  today: "Today",
  week: "Next 7 days",
  later: "Later",
  none: "No due date",
};

/** The part of the address that says which tickets are shown, in the order of `sort`. */
export interface TicketSearch {
  readonly q?: string;
  readonly status?: string;
  readonly priority?: string;
  readonly assignee?: string;
  readonly label?: string;
  readonly project?: string;
  readonly due?: string;
  readonly sort?: string;
}

const FIELDS = ["q", "status", "priority", "assignee", "label", "project", "due", "sort"] as const;

/** Keeps what is known of an address typed or linked to by anyone. */
export const readTicketSearch = (search: Record<string, unknown>): TicketSearch =>
  Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = search[field];
      return typeof value === "string" && value !== "" ? [[field, value]] : [];
    }),
  );

const words = (text: string | undefined): string[] => text?.split(",").filter(Boolean) ?? [];

const isDue = (text: string): text is Due => (DUES as readonly string[]).includes(text);

export const filtersOf = (search: TicketSearch): TicketFilters => ({
  text: search.q ?? "",
  statuses: words(search.status).filter(isStatus),
  priorities: words(search.priority)
    .filter((word) => /^[0-4]$/.test(word))
    .map(Number),
  assignees: words(search.assignee),
  labels: words(search.label).map((word) => word.replaceAll("%2C", ",")),
  projects: words(search.project),
  due: words(search.due).filter(isDue),
});

export const searchOf = (filters: TicketFilters, sort: string | undefined): TicketSearch => {
  const fields: Record<(typeof FIELDS)[number], string> = {
    q: filters.text.trim(),
    status: filters.statuses.join(","),
    priority: filters.priorities.join(","),
    assignee: filters.assignees.join(","),
    label: filters.labels.map((label) => label.replaceAll(",", "%2C")).join(","),
    project: filters.projects.join(","),
    due: filters.due.join(","),
    sort: sort ?? "",
  };
  return readTicketSearch(fields);
};

/** How many kinds of condition are set, the text included. */
export const conditionCount = (filters: TicketFilters): number =>
  Object.values(filters).filter((value: string | readonly unknown[]) => value.length > 0).length;
