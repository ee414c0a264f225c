import { isRow } from "./known-rows.ts";

/**
 * Data that arrived, without writes that are only shown. A further page of an infinite list arrives
 * together with the pages before it as they were shown: those are taken as they were underneath.
 */
export const withoutShown = (arrived: unknown, shown: unknown, base: unknown): unknown => {
  if (!isRow(arrived) || !isRow(shown) || !isRow(base)) return arrived;
  const [pages, shownPages, basePages] = [arrived["pages"], shown["pages"], base["pages"]];
  if (!Array.isArray(pages) || !Array.isArray(shownPages) || !Array.isArray(basePages)) {
    return arrived;
  }
  return {
    ...arrived,
    pages: pages.map((page: unknown) => {
      const index = shownPages.indexOf(page);
      return index === -1 ? page : (basePages[index] ?? page);
    }),
  };
};
