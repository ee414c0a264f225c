import { writeOneQuery } from "@headwater/database/filter";
import { said } from "./http.ts";
import { Skip, type Checks } from "./outcome.ts";
import type { Subject } from "./subject.ts";

const MOST_ROWS = 5;

/** @throws {Skip} */
export const demandKey = ({ table }: Subject): void => {
  if (table.key.length === 0)
    throw new Skip(table.view === undefined ? "it has no primary key" : "it has no key");
};

/** Reads rows by their keys, whole and in part, and one that isn't there. */
export const verifyGet = async (subject: Subject, checks: Checks): Promise<void> => {
  demandKey(subject);
  const { http, shape, shapes, table } = subject;
  const rows = await subject.all();
  if (rows.length === 0) throw new Skip("there are no rows to read");
  for (const row of rows.slice(0, MOST_ROWS)) {
    const path = subject.pathOf(subject.decoded(row));
    const answer = await http.get(path);
    if (!checks.that(answer.status === 200, () => said(answer))) continue;
    checks.same("the row", answer.body, row);
    const tag = answer.headers.get("etag") ?? "";
    const again = await http.get(path, { "if-none-match": tag });
    checks.same(`${again.request} with If-None-Match`, again.status, 304);
  }
  const [first] = rows;
  if (first === undefined) return;
  for (const { name } of subject.publicColumns) {
    const query = writeOneQuery({ select: [name] }, shape, shapes);
    const answer = await http.get(`${subject.pathOf(subject.decoded(first))}?${query}`);
    const wanted = new Set([...table.key, name]);
    const expected = Object.entries(first).filter(([column]) => wanted.has(column));
    checks.same(`select=${name}`, answer.body, Object.fromEntries(expected));
  }
  if (table.view !== undefined) return;
  const gone = await subject.seeder.make(table.name);
  const path = subject.pathOf(gone);
  await http.ask("DELETE", path);
  checks.same("the status of a row that isn't there", (await http.get(path)).status, 404);
};
