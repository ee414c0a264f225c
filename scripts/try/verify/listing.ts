import { writeListQuery } from "@headwater/database/filter";
import type { Checks } from "./outcome.ts";
import type { Subject } from "./subject.ts";

/** The list as it comes without a wish: all public columns and no other, counted rightly. */
export const verifyList = async (subject: Subject, checks: Checks): Promise<void> => {
  const { shape, shapes } = subject;
  const rows = await subject.all();
  const columns = subject.publicColumns.map(({ name }) => name).toSorted();
  for (const row of rows) checks.same("columns of a row", Object.keys(row).toSorted(), columns);
  const counted = await subject.page(writeListQuery({ count: true, limit: 1 }, shape, shapes));
  checks.same("total", counted.total, rows.length);
  checks.same("rows with limit=1", counted.data.length, Math.min(1, rows.length));
  for (const { name } of subject.publicColumns) {
    const found = await subject.page(writeListQuery({ select: [name], limit: 2 }, shape, shapes));
    const wanted = [...new Set([...subject.table.key, name])].toSorted();
    for (const row of found.data) {
      checks.same(`columns with select=${name}`, Object.keys(row).toSorted(), wanted);
    }
  }
};

/** Pages by cursor to the end: every row once, in the same order as in one piece. */
export const verifyPages = async (subject: Subject, checks: Checks): Promise<void> => {
  const { shape, shapes } = subject;
  const identities = (rows: readonly Record<string, unknown>[]) =>
    rows.map((row) => subject.identity(row));
  const rows = identities(await subject.all());
  for (const limit of new Set([1, Math.ceil(rows.length / 3) || 1, rows.length || 1])) {
    if (limit > 200 || rows.length / limit > 40) continue;
    checks.same(`pages of ${limit}`, identities(await subject.all({ limit })), rows);
  }
  const skipped = Math.floor(rows.length / 2);
  const found = await subject.page(writeListQuery({ offset: skipped, limit: 200 }, shape, shapes));
  checks.same(`offset=${skipped}`, identities(found.data), rows.slice(skipped, skipped + 200));
};
