/** What a list of tickets can be ordered by, and what the order is called. */
const SORTS = {
  id: "Number",
  title: "Title",
  status: "Status",
  priority: "Priority",
  "assignee.name": "Assignee",
  "project.name": "Project",
  dueAt: "Due date",
  estimateHours: "Estimate",
  createdAt: "Created",
  updatedAt: "Updated",
} as const;

export type SortField = keyof typeof SORTS;
export type TicketSort = SortField | `-${SortField}`;

export const DEFAULT_SORT: TicketSort = "-id";
export const SORT_FIELDS = Object.keys(SORTS) as SortField[];
export const sortLabel = (field: SortField): string => SORTS[field];

export const fieldOf = (sort: TicketSort): SortField =>
  SORT_FIELDS.find((field) => sort === field || sort === `-${field}`) ?? "id";

export const isDescending = (sort: TicketSort): boolean => sort.startsWith("-");

/** The order an address asks for; the newest first when it asks for none that exists. */
export const readSort = (
  text: string | undefined,
  fallback: TicketSort = DEFAULT_SORT,
): TicketSort =>
  SORT_FIELDS.flatMap((field): TicketSort[] => [field, `-${field}`]).find(
    (sort) => sort === text,
  ) ?? fallback;

/** What a click on a header leads to: first ascending, then descending, then the usual order. */
export const nextSort = (sort: TicketSort, field: SortField): TicketSort | undefined => {
  if (sort === field) return `-${field}`;
  return sort === `-${field}` ? undefined : field;
};
