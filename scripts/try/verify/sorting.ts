import { compareRows, type SortTerm } from "@headwater/database/filter";
import { Skip, type Checks } from "./outcome.ts";
import type { Subject } from "./subject.ts";

const isSortable = (kind: string): boolean => kind !== "json" && kind !== "binary";

/** Sorts by each column both ways, page by page, and compares with rows sorted in memory. */
export const verifySort = async (subject: Subject, checks: Checks): Promise<void> => {
  const { shape, shapes, table } = subject;
  const columns = subject.publicColumns.filter(({ kind }) => isSortable(kind));
  if (columns.length === 0) throw new Skip("no column can be sorted by");
  const rows = (await subject.all()).map((row) => ({ row, code: subject.decoded(row) }));
  const limit = Math.min(200, Math.max(1, Math.ceil(rows.length / 2)));
  for (const { name } of columns) {
    for (const descending of [false, true]) {
      const label = `sort=${descending ? "-" : ""}${name}`;
      const sort: SortTerm[] = [{ path: [name], descending }];
      const order = compareRows(sort, shape, shapes);
      const found = await subject.all({ sort: `${descending ? "-" : ""}${name}`, limit });
      checks.same(`${label}: number of rows`, found.length, rows.length);
      if (shape.columns[name]?.ownForm === true) continue;
      if (table.key.length > 0) {
        const expected = rows.toSorted((a, b) => order(a.code, b.code) ?? 0);
        checks.same(
          label,
          found.map((row) => subject.identity(row)),
          expected.map(({ row }) => subject.identity(row)),
        );
        continue;
      }
      const decoded = found.map((row) => subject.decoded(row));
      const ordered = decoded.every((row, place) => {
        const before = decoded[place - 1];
        return before === undefined || (order(before, row) ?? 0) <= 0;
      });
      checks.that(ordered, () => `${label}: the rows are not in order`);
    }
  }
};
