import { writeListQuery, writeWhere } from "@headwater/database/filter";
import { uniqueSets } from "../seed/ledger.ts";
import type { Row } from "../seed/row.ts";
import { Search } from "../seed/search.ts";
import { compareRow, demandCreatable, isUnlucky, refusedBy } from "./creating.ts";
import { type Answer, isRow, said, type WireRow } from "./http.ts";
import { Skip, type Checks } from "./outcome.ts";
import type { Subject } from "./subject.ts";

const ROWS = 3;
const ATTEMPTS = 40;

/** The filter that finds just these rows; null when the columns that tell them apart can't be filtered. */
const whereOf = ({ table }: Subject, rows: readonly Row[]): object | null => {
  const isPlain = (name: string) => {
    const found = table.columns.find((one) => one.name === name);
    return (
      found !== undefined &&
      found.kind !== "json" &&
      found.kind !== "binary" &&
      !["and", "or", "not"].includes(name)
    );
  };
  if (table.key.length > 0) {
    if (!table.key.every(isPlain)) return null;
    return {
      or: rows.map((row) => Object.fromEntries(table.key.map((name) => [name, { eq: row[name] }]))),
    };
  }
  const distinct = table.columns.find(
    ({ name, access }) =>
      access === "open" &&
      isPlain(name) &&
      new Set(rows.map((row) => String(row[name]))).size === rows.length &&
      rows.every((row) => row[name] !== null && row[name] !== undefined),
  );
  return distinct === undefined
    ? null
    : { [distinct.name]: { in: rows.map((row) => row[distinct.name]) } };
};

const totalOf = async (
  { http, path, shape, shapes }: Subject,
  where?: object,
): Promise<unknown> => {
  const query = { count: true, limit: 1, ...(where === undefined ? {} : { where }) };
  const answer = await http.get(`${path}?${writeListQuery(query, shape, shapes)}`);
  return isRow(answer.body) ? answer.body["total"] : said(answer);
};

const createMany = async (subject: Subject, checks: Checks): Promise<WireRow[]> => {
  const { http, path, seeder, table } = subject;
  const search = new Search();
  let answer: Answer;
  let bodies: WireRow[];
  for (;;) {
    const drafts: Row[] = [];
    for (let row = 0; row < ROWS; row++) {
      const draft = await seeder.draft(table.name, true, search);
      seeder.note(table.name, draft);
      drafts.push(draft);
    }
    bodies = drafts.map((draft) => subject.bodyOf(draft));
    answer = await http.ask("POST", path, bodies);
    if (!isUnlucky(subject, answer)) break;
    if (search.refusals === ATTEMPTS) {
      throw new Skip(`no values were found that the database takes: ${said(answer)}`);
    }
    search.refuse(refusedBy(subject, answer));
  }
  const data = isRow(answer.body) ? answer.body["data"] : null;
  if (answer.status !== 201 || !Array.isArray(data)) throw new Error(said(answer));
  const made = data.filter(isRow);
  checks.same("rows made", made.length, ROWS);
  made.forEach((row, place) => compareRow(subject, bodies[place] ?? {}, row, checks));

  const before = await totalOf(subject);
  const [good = {}] = bodies;
  const refused = await http.ask("POST", path, [good, { ...good, surelyNoSuchColumn: 1 }]);
  checks.same("the status of rows one of which is bad", refused.status, 422);
  checks.same("rows after that", await totalOf(subject), before);
  return made;
};

/** The rows at hand: made over HTTP, or where that can't be, in the process. */
const rowsFor = async (subject: Subject, checks: Checks): Promise<Row[]> => {
  try {
    demandCreatable(subject);
    return (await createMany(subject, checks)).map((row) => subject.decoded(row));
  } catch (error) {
    if (!(error instanceof Skip)) throw error;
    const rows: Row[] = [];
    while (rows.length < ROWS) rows.push(await subject.seeder.make(subject.table.name));
    return rows;
  }
};

const updateMany = async (subject: Subject, where: object, checks: Checks): Promise<void> => {
  const { http, path, table, shape, shapes, seeder } = subject;
  const delicate = new Set([
    ...uniqueSets(table).flat(),
    ...table.checks.flatMap(({ columns }) => columns),
    ...table.foreignKeys.flatMap(({ columns }) => columns),
    ...Object.keys(where),
  ]);
  const draft = subject.bodyOf(await seeder.draft(table.name));
  const columns = subject.publicColumns.filter(
    ({ name, settable, inKey }) => settable && !inKey && !delicate.has(name) && name in draft,
  );
  const search = writeWhere(where, shape, shapes);
  for (const { name } of columns) {
    const body = { [name]: draft[name] };
    const answer = await http.ask("PATCH", `${path}?${search}`, body);
    // An index of expressions may want it to be another one in each row.
    if (isUnlucky(subject, answer)) continue;
    checks.that(answer.status === 200, () => said(answer));
    checks.same("rows changed", answer.body, { count: ROWS });
    for (const row of await subject.all({ where })) compareRow(subject, body, row, checks);
    return;
  }
};

/** Creates, changes and removes several rows at once. */
export const verifyBulk = async (subject: Subject, checks: Checks): Promise<void> => {
  const { http, path, shape, shapes } = subject;
  const rows = await rowsFor(subject, checks);
  for (const method of ["PATCH", "DELETE"]) {
    const answer = await http.ask(method, path, method === "PATCH" ? {} : undefined);
    checks.same(`the status of ${method} without a filter`, answer.status, 400);
  }
  const where = whereOf(subject, rows);
  if (where === null) return;
  if ((await totalOf(subject, where)) !== ROWS) {
    if (subject.table.key.length > 0) checks.fail("the rows made can't be found by their keys");
    return;
  }
  await updateMany(subject, where, checks);
  const answer = await http.ask("DELETE", `${path}?${writeWhere(where, shape, shapes)}`);
  checks.that(answer.status === 200, () => said(answer));
  checks.same("rows removed", answer.body, { count: ROWS });
  checks.same("rows left of them", await totalOf(subject, where), 0);
};
