/** The query of the page that begins at a cursor; rows are counted on the first page only. */
export const following = <Q extends object>(query: Q | undefined, cursor: string): Q => ({
  ...(query ?? ({} as Q)),
  cursor,
  offset: undefined,
  count: undefined,
});
