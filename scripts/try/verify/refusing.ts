import type { Column } from "../../codegen/model.ts";
import { type Answer, RawBody, said } from "./http.ts";
import type { Checks } from "./outcome.ts";
import type { Subject } from "./subject.ts";

const WRONG = { surely: "not what is wanted" };

/** Kinds that a text such as `~` is no value of. */
const READ: ReadonlySet<string> = new Set([
  "integer",
  "number",
  "bigint",
  "decimal",
  "boolean",
  "date",
  "enum",
]);

const expectStatus = (checks: Checks, answer: Answer, expected: readonly number[]): void => {
  checks.that(
    expected.includes(answer.status),
    () => `${said(answer)}; expected ${expected.join(" or ")}`,
  );
};

const badQueries = ({ publicColumns }: Subject): string[] => [
  "surelyNoSuchColumn=1",
  "sort=surelyNoSuchColumn",
  "select=surelyNoSuchColumn",
  "include=surelyNoSuchRelation",
  "limit=0",
  "limit=100000",
  "limit=abc",
  "offset=-1",
  "cursor=surely-no-cursor",
  "where=%7Bnot%20json",
  `where=${encodeURIComponent(JSON.stringify({ surelyNoSuchColumn: 1 }))}`,
  ...publicColumns
    .filter(
      ({ kind, storage, values }) =>
        READ.has(kind) && storage !== "custom" && (kind !== "enum" || values !== null),
    )
    .map(({ name }) => `${encodeURIComponent(name)}[eq]=~`),
  ...publicColumns.map(({ name }) => `${encodeURIComponent(name)}[surelyNoOperator]=1`),
];

const isRefused = (subject: Subject, column: Column, value: unknown): boolean =>
  column.kind !== "json" && !subject.seeder.accepts(subject.table.name, column, value);

/** Sends what is wrong: each gets its documented status, and nothing changes. */
export const verifyRefusals = async (subject: Subject, checks: Checks): Promise<void> => {
  const { http, path, table, seeder } = subject;
  for (const query of badQueries(subject)) {
    expectStatus(checks, await http.get(`${path}?${query}`), [400]);
  }
  expectStatus(checks, await http.get(`${path}/aggregate`), [400]);
  if (table.view !== undefined) {
    const one =
      table.key.length > 0
        ? subject.pathOf(Object.fromEntries(table.key.map((name) => [name, "1"])))
        : path;
    for (const [method, at] of [
      ["POST", path],
      ["PATCH", path],
      ["DELETE", path],
      ["PATCH", one],
      ["PUT", one],
      ["DELETE", one],
    ] as const) {
      expectStatus(checks, await http.ask(method, at, {}), [404, 405]);
    }
    return;
  }
  expectStatus(checks, await http.ask("POST", path, new RawBody("{ not json")), [400]);
  expectStatus(checks, await http.ask("POST", path, [WRONG.surely]), [422]);
  expectStatus(checks, await http.ask("POST", path, []), [422]);
  expectStatus(checks, await http.ask("POST", path, { surelyNoSuchColumn: 1 }), [422]);
  const plain = await http.ask("POST", path, new RawBody("x"), { "content-type": "text/plain" });
  expectStatus(checks, plain, [415]);
  if (table.key.length > 0) {
    const one = subject.pathOf(Object.fromEntries(table.key.map((name) => [name, "~"])));
    expectStatus(checks, await http.get(one), [400, 404]);
    expectStatus(checks, await http.ask("DELETE", one), [400, 404]);
  }

  const good = subject.bodyOf(await seeder.draft(table.name));
  for (const column of table.columns) {
    const { name, settable, nullable, optional } = column;
    if (!settable) {
      expectStatus(checks, await http.ask("POST", path, { ...good, [name]: null }), [422]);
      continue;
    }
    if (isRefused(subject, column, WRONG)) {
      expectStatus(checks, await http.ask("POST", path, { ...good, [name]: WRONG }), [422]);
    }
    if (!nullable && isRefused(subject, column, null)) {
      expectStatus(checks, await http.ask("POST", path, { ...good, [name]: null }), [422]);
    }
    if (optional || subject.unsettable.length > 0) continue;
    const { [name]: _, ...rest } = good;
    expectStatus(checks, await http.ask("POST", path, rest), [422]);
  }
};
