import { useElementScrollRestoration } from "@tanstack/react-router";
import { useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { useEffect } from "react";

interface VirtualRows {
  readonly scroll: React.RefObject<HTMLElement | null>;
  /** Name of the scrolled element: going back finds it where it was left. */
  readonly name: string;
  readonly count: number;
  /** Height of a row, or a guess at it where rows measure themselves. */
  readonly height: number;
  /** Rows drawn beyond both edges. */
  readonly overscan: number;
  readonly keyOf?: (index: number) => number | string;
  /** What covers the first rows: a header that stays in place. */
  readonly coveredTop?: number;
  readonly more: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    fetchNextPage(): unknown;
  };
  /** Rows left below the last one drawn when the next page is asked for. */
  readonly ahead: number;
}

/** Draws only the rows in sight of a list that loads on as it is scrolled. */
export const useVirtualRows = (rows: VirtualRows): Virtualizer<HTMLElement, Element> => {
  const { scroll, name, count, height, overscan, keyOf, coveredTop = 0, more, ahead } = rows;
  const left = useElementScrollRestoration({ id: name });
  // oxlint-disable-next-line react/incompatible-library -- its result changes in place, by design
  const virtualizer = useVirtualizer<HTMLElement, Element>({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    overscan,
    initialOffset: left?.scrollY ?? 0,
    scrollPaddingStart: coveredTop,
    ...(keyOf && { getItemKey: keyOf }),
  });
  useEffect(() => virtualizer.measure(), [virtualizer, height]);

  const { hasNextPage, isFetchingNextPage, fetchNextPage } = more;
  const last = virtualizer.getVirtualItems().at(-1)?.index ?? 0;
  const isNear = last > count - ahead;
  useEffect(() => {
    if (isNear && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [isNear, hasNextPage, isFetchingNextPage, fetchNextPage]);
  return virtualizer;
};
