import { uniqueSets } from "../seed/ledger.ts";
import { Search } from "../seed/search.ts";
import { compareRow, isUnlucky, readBack, refusedBy } from "./creating.ts";
import { type Answer, isRow, said, type WireRow } from "./http.ts";
import { Skip, type Checks } from "./outcome.ts";
import { demandKey } from "./reading.ts";
import type { Subject } from "./subject.ts";

const ATTEMPTS = 50;

/** Columns that can't be changed one by one: others say what they may be. */
const entangled = ({ table }: Subject): ReadonlySet<string> =>
  new Set([
    ...table.foreignKeys.filter(({ columns }) => columns.length > 1).flatMap((key) => key.columns),
    ...uniqueSets(table)
      .filter((columns) => columns.length > 1)
      .flat(),
    ...table.checks.filter(({ columns }) => columns.length !== 1).flatMap((one) => one.columns),
  ]);

/** Changes columns one by one, then all together. */
export const verifyPatch = async (subject: Subject, checks: Checks): Promise<void> => {
  demandKey(subject);
  const { http, seeder, table } = subject;
  const columns = table.columns.filter(({ settable, inKey }) => settable && !inKey);
  if (columns.length === 0) throw new Skip("it has no column that can be changed");
  const victim = await seeder.make(table.name);
  const path = subject.pathOf(victim);
  let before = subject.rowOf(await http.get(path), 200);

  const bodyOf = async (names: ReadonlySet<string>, search = new Search()): Promise<WireRow> =>
    Object.fromEntries(
      Object.entries(subject.bodyOf(await seeder.draft(table.name, true, search))).filter(
        ([name]) => names.has(name),
      ),
    );
  const patch = async (body: WireRow): Promise<Answer> => {
    const answer = await http.ask("PATCH", path, body);
    if (answer.status !== 200 || !isRow(answer.body)) return answer;
    const after = answer.body;
    compareRow(subject, body, after, checks);
    for (const { name, access } of subject.publicColumns) {
      if (Object.hasOwn(body, name) || access === "readOnly") continue;
      checks.same(`${name}, which was not changed`, after[name], before[name]);
    }
    before = after;
    return answer;
  };

  const together = entangled(subject);
  for (const { name, nullable } of columns.filter((one) => !together.has(one.name))) {
    const body = await bodyOf(new Set([name]));
    if (!Object.hasOwn(body, name)) continue;
    if (nullable) {
      const empty = await patch({ [name]: null });
      checks.that(
        empty.status === 200 || isUnlucky(subject, empty),
        () => `${name} to null: ${said(empty)}`,
      );
    }
    const answer = await patch(body);
    checks.that(
      answer.status === 200 || isUnlucky(subject, answer),
      () => `${name}: ${said(answer)}`,
    );
  }
  const all = new Set(columns.map(({ name }) => name));
  const search = new Search();
  let answer = await patch(await bodyOf(all, search));
  while (isUnlucky(subject, answer) && search.refusals < ATTEMPTS) {
    search.refuse(refusedBy(subject, answer));
    answer = await patch(await bodyOf(all, search));
  }
  checks.that(answer.status === 200 || isUnlucky(subject, answer), () => said(answer));
  await readBack(subject, before, checks);
  checks.same("the status of an empty PATCH", (await http.ask("PATCH", path, {})).status, 422);
};
