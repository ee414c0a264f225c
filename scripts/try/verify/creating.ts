import { ColumnFunctionError } from "@headwater/database/errors";
import type { Column, Table } from "../../codegen/model.ts";
import { delicateColumns } from "../seed/draft.ts";
import { pick, type Row } from "../seed/row.ts";
import { Search } from "../seed/search.ts";
import { isSameValue } from "./compare.ts";
import { type Answer, isRow, said, type WireRow } from "./http.ts";
import { Skip, type Checks } from "./outcome.ts";
import type { Subject } from "./subject.ts";

const ATTEMPTS = 100;

/** Columns whose values only the database, or a type of the schema's own, can judge. */
const isUnforeseeable = ({ storage, sqlType, kind }: Column): boolean =>
  storage === "custom" || (kind === "string" && !/^(?:text|varchar|char)/i.test(sqlType));

/** Whether columns are all made of others: what those hold is at fault. */
const isComputed = ({ columns }: Table, names: unknown): boolean =>
  Array.isArray(names) &&
  names.length > 0 &&
  names.every((name) => columns.some((one) => one.name === name && one.generated !== null));

/** Whether an answer says that the values were unlucky: a CHECK, an index of expressions, a type. */
export const isUnlucky = (
  { table }: Pick<Subject, "table">,
  { status, body }: Pick<Answer, "status" | "body">,
): boolean => {
  if (status === 409) return true;
  if (status !== 422 || !isRow(body)) return false;
  if (body["code"] === "CHECK_VIOLATION") return true;
  if (isComputed(table, body["columns"])) return true;
  // What the validator refuses is told place by place.
  return !Array.isArray(body["issues"]) && table.columns.some(isUnforeseeable);
};

/** The columns that an answer says were refused. */
export const refusedBy = ({ table }: Subject, { body }: Answer): readonly string[] => {
  const columns = isRow(body) ? body["columns"] : null;
  const named = Array.isArray(columns) ? columns.filter((name) => typeof name === "string") : [];
  return named.length > 0 ? named : delicateColumns(table);
};

/** @throws {Skip} when bodies can't hold what a row needs */
export const demandCreatable = ({ unsettable }: Subject): void => {
  if (unsettable.length === 0) return;
  const names = unsettable.map(({ name }) => name).join(", ");
  throw new Skip(`bodies can't hold ${names}, which a row needs`);
};

/** Sends rows until one is taken: what constraints allow can't always be told in advance. */
export const sendRow = async (
  subject: Subject,
  send: (row: Row) => Promise<Answer>,
): Promise<{ row: Row; answer: Answer }> => {
  const { seeder, table } = subject;
  const search = new Search();
  for (let attempt = 0; ; attempt++) {
    const row = await seeder.draft(table.name, true, search);
    const answer = await send(row);
    if (!isUnlucky(subject, answer)) return { row, answer };
    if (attempt === ATTEMPTS) {
      throw new Skip(`no values were found that the database takes: ${said(answer)}`);
    }
    const refused = refusedBy(subject, answer);
    // Another row has come to have them, by a change.
    if (answer.status === 409) seeder.note(table.name, pick(row, refused));
    search.refuse(refused);
  }
};

/** Compares what has come back with what was sent, column by column. */
export const compareRow = (
  subject: Subject,
  sent: WireRow,
  found: WireRow,
  checks: Checks,
): void => {
  const columns = subject.publicColumns.map(({ name }) => name).toSorted();
  checks.same("columns of the answer", Object.keys(found).toSorted(), columns);
  for (const column of subject.publicColumns) {
    if (!Object.hasOwn(sent, column.name)) continue;
    const [before, after] = [sent[column.name], found[column.name]];
    checks.that(
      isSameValue(column, before, after),
      () => `${column.name}: sent ${JSON.stringify(before)}, found ${JSON.stringify(after)}`,
    );
  }
};

/** Reads a row by its key and compares it with an answer that held it. */
export const readBack = async (subject: Subject, row: WireRow, checks: Checks): Promise<void> => {
  if (subject.table.key.length === 0) return;
  const again = await subject.http.get(subject.pathOf(subject.decoded(row)));
  if (checks.that(again.status === 200, () => said(again))) {
    checks.same("the row read back", again.body, row);
  }
};

/** @throws {Skip} when a function of the schema's own can't fill in what a row leaves out */
const demandFunctions = async ({ seeder, table }: Subject, row: Row): Promise<void> => {
  try {
    await seeder.put(table.name, row);
  } catch (error) {
    if (error instanceof ColumnFunctionError) throw new Skip(error.message);
  }
};

/** Creates a row with a value in every column, and one with only what it needs. */
export const verifyCreate = async (subject: Subject, checks: Checks): Promise<void> => {
  demandCreatable(subject);
  const { http, path, table, seeder } = subject;
  const { row, answer } = await sendRow(subject, (draft) =>
    http.ask("POST", path, subject.bodyOf(draft)),
  );
  const made = subject.rowOf(answer, 201);
  seeder.note(table.name, subject.decoded(made));
  compareRow(subject, subject.bodyOf(row), made, checks);
  const location = answer.headers.get("location");
  const expected = table.key.length === 0 ? null : subject.pathOf(subject.decoded(made));
  checks.same("Location", location, expected);
  await readBack(subject, made, checks);

  const needed = (draft: Row) =>
    Object.fromEntries(
      Object.entries(draft).filter(([name]) => subject.column(name)?.optional === false),
    );
  const draft = needed(await seeder.draft(table.name));
  const bare = await http.ask("POST", path, subject.bodyOf(draft)).catch(async (error: unknown) => {
    await demandFunctions(subject, draft);
    throw error;
  });
  if (isUnlucky(subject, bare)) return;
  const least = subject.rowOf(bare, 201);
  seeder.note(table.name, subject.decoded(least));
  for (const column of table.columns) {
    const { name, kind, storage, defaultValue, settable, inKey, nullable } = column;
    if (!(name in least) || inKey || !settable || storage === "custom") continue;
    // PostgreSQL writes some in another way: 08:00 as 08:00:00, a short char with blanks behind it.
    const isKept = kind !== "decimal" && kind !== "json" && !isUnforeseeable(column);
    if (defaultValue !== null && isKept && !/^char\b/i.test(column.sqlType)) {
      checks.same(`default of ${name}`, least[name], defaultValue);
    }
    checks.that(nullable || least[name] !== null, () => `${name} is null and must not be`);
  }
};
