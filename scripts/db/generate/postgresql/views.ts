import { quoteTable, tokensOf, type ViewStructure } from "@headwater/database/structure";

/** Whether SQL speaks of something by this name. */
export const mentions = (sql: string, name: string): boolean =>
  tokensOf(sql, false).some(
    ({ kind, value }) => (kind === "word" || kind === "name") && value === name,
  );

/** Views that others read come before those. */
export const viewsInOrder = (views: readonly ViewStructure[]): ViewStructure[] => {
  const placed = new Set<ViewStructure>();
  const visit = (view: ViewStructure, above: ReadonlySet<ViewStructure>): void => {
    if (placed.has(view) || above.has(view)) return;
    for (const other of views)
      if (other !== view && mentions(view.sql, other.name)) visit(other, new Set([...above, view]));
    placed.add(view);
  };
  for (const view of views) visit(view, new Set());
  return [...placed];
};

const kindOf = ({ materialized }: ViewStructure): string =>
  materialized === true ? "MATERIALIZED VIEW" : "VIEW";

export const createViewSql = (view: ViewStructure): string =>
  `CREATE ${kindOf(view)} ${quoteTable(view)} AS ${view.sql.trim().replace(/;$/, "")}`;

export const dropViewSql = (view: ViewStructure): string =>
  `DROP ${kindOf(view)} ${quoteTable(view)}`;

/** Those of some views that speak of a thing, and those that read such ones; in order. */
export const viewsOver = (
  views: readonly ViewStructure[],
  isOver: (sql: string) => boolean,
): ViewStructure[] => {
  const over = new Set<ViewStructure>();
  for (const view of viewsInOrder(views))
    if (isOver(view.sql) || [...over].some(({ name }) => mentions(view.sql, name))) over.add(view);
  return [...over];
};
