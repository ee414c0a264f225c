import { compareValues, encodeValue, writeAggregateQuery } from "@headwater/database/filter";
import type { Column } from "../../codegen/model.ts";
import type { Row } from "../seed/row.ts";
import { isRow, said } from "./http.ts";
import type { Checks } from "./outcome.ts";
import type { Subject } from "./subject.ts";

type Value = string | number | bigint | boolean | Date;

const isValue = (value: unknown): value is Value =>
  value instanceof Date || ["string", "number", "bigint", "boolean"].includes(typeof value);

const groupsOf = async (subject: Subject, query: object): Promise<Record<string, unknown>[]> => {
  const search = writeAggregateQuery(query, subject.shape, subject.shapes);
  const answer = await subject.http.get(`${subject.path}/aggregate?${search}`);
  const data = isRow(answer.body) ? answer.body["data"] : null;
  if (answer.status !== 200 || !Array.isArray(data)) throw new Error(said(answer));
  return data.filter(isRow);
};

const near = (found: unknown, expected: number): boolean => {
  const value = typeof found === "number" || typeof found === "string" ? Number(found) : Number.NaN;
  return Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
};

const verifyNumbers = async (
  subject: Subject,
  { name, kind }: Column,
  rows: readonly Row[],
  checks: Checks,
): Promise<void> => {
  const values = rows.map((row) => row[name]).filter(isValue);
  const numeric = ["integer", "number", "bigint", "decimal"].includes(kind);
  const query = { min: [name], max: [name], ...(numeric ? { sum: [name], avg: [name] } : {}) };
  const [group = {}] = await groupsOf(subject, query);
  const part = (word: string): unknown => {
    const found = group[word];
    return isRow(found) ? found[name] : undefined;
  };
  const ordered = values.toSorted((a, b) => compareValues(kind, a, b));
  for (const [word, expected] of [
    ["min", ordered[0]],
    ["max", ordered.at(-1)],
  ] as const) {
    const found = part(word);
    const wire = expected === undefined ? null : encodeValue(kind, expected);
    const same =
      kind === "decimal" && isValue(wire) && isValue(found)
        ? compareValues("decimal", wire, found) === 0
        : Bun.deepEquals(found, wire);
    checks.that(same, () => `${word}=${name}: expected ${String(wire)}, found ${String(found)}`);
  }
  if (!numeric || values.length === 0) return;
  const sum = values.reduce((total: number, value) => total + Number(value), 0);
  checks.that(
    near(part("sum"), sum),
    () => `sum=${name}: expected ${sum}, found ${String(part("sum"))}`,
  );
  const mean = sum / values.length;
  checks.that(
    near(part("avg"), mean),
    () => `avg=${name}: expected ${mean}, found ${String(part("avg"))}`,
  );
};

/** What stands for all values that are one group: 1.50 is 1.5 to the database. */
const groupOf = ({ kind }: Column, value: unknown): string =>
  kind === "decimal" && typeof value === "string" && value.includes(".")
    ? JSON.stringify(value.replace(/\.?0+$/, ""))
    : JSON.stringify(value);

/** Counts, groups and adds up, and compares with the same done in memory. */
export const verifyAggregates = async (subject: Subject, checks: Checks): Promise<void> => {
  const rows = (await subject.all()).map((row) => ({ row, code: subject.decoded(row) }));
  const codes = rows.map(({ code }) => code);
  const [all = {}] = await groupsOf(subject, { count: true });
  checks.same("count", all["count"], rows.length);
  for (const column of subject.publicColumns) {
    const { name, kind } = column;
    if (kind === "json" || kind === "binary") continue;
    // A group has its count beside its columns.
    if (name === "count") continue;
    const groups = await groupsOf(subject, { groupBy: [name], count: true });
    const tally = new Map<string, number>();
    for (const { row } of rows) {
      const value = groupOf(column, row[name]);
      tally.set(value, (tally.get(value) ?? 0) + 1);
    }
    checks.same(
      `groupBy=${name}`,
      Object.fromEntries(groups.map((group) => [groupOf(column, group[name]), group["count"]])),
      Object.fromEntries(tally),
    );
    // Of what lies there in a form of its own, only the database knows the order.
    if (kind !== "boolean" && column.ownForm !== true)
      await verifyNumbers(subject, column, codes, checks);
  }
};
