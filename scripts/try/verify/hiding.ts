import type { Checks } from "./outcome.ts";
import { Skip } from "./outcome.ts";
import type { Subject } from "./subject.ts";

/** Looks for columns that must not go out, and asks for them in every way there is. */
export const verifyHidden = async (subject: Subject, checks: Checks): Promise<void> => {
  const { http, path, table, hiddenColumns } = subject;
  if (hiddenColumns.length === 0) throw new Skip("it has no hidden column");
  const rows = await subject.all();
  const [first] = rows;
  for (const { name, settable } of hiddenColumns) {
    checks.that(
      rows.every((row) => !Object.hasOwn(row, name)),
      () => `${name} comes out`,
    );
    const at = encodeURIComponent(name);
    for (const query of [`${at}=1`, `${at}[isNull]=true`, `sort=${at}`, `select=${at}`]) {
      checks.same(`the status of ?${query}`, (await http.get(`${path}?${query}`)).status, 400);
    }
    const where = encodeURIComponent(JSON.stringify({ [name]: { isNull: true } }));
    checks.same(`the status of where`, (await http.get(`${path}?where=${where}`)).status, 400);
    const groups = await http.get(`${path}/aggregate?groupBy=${at}`);
    checks.same(`the status of groupBy=${name}`, groups.status, 400);
    if (settable || table.view !== undefined) continue;
    const body = { [name]: "x" };
    checks.same(
      `the status of ${name} in a POST`,
      (await http.ask("POST", path, body)).status,
      422,
    );
    if (table.key.length === 0 || first === undefined) continue;
    const one = subject.pathOf(subject.decoded(first));
    checks.same(
      `the status of ${name} in a PATCH`,
      (await http.ask("PATCH", one, body)).status,
      422,
    );
  }
};
