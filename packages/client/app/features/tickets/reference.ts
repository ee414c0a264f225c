/** What people call a ticket: `CORE-42`. */
export const ticketReference = (
  project: { readonly key: string } | undefined,
  id: number,
): string => `${project?.key ?? "#"}${project ? "-" : ""}${id}`;
