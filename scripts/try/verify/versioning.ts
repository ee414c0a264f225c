import { isRow, said } from "./http.ts";
import { type Checks, Skip } from "./outcome.ts";
import { demandKey } from "./reading.ts";
import type { Subject } from "./subject.ts";

/** Changes a row twice by the same version: the second change is refused. */
export const verifyVersion = async (subject: Subject, checks: Checks): Promise<void> => {
  const { http, seeder, table } = subject;
  const { version } = table;
  if (version === undefined) throw new Skip("it has no version");
  demandKey(subject);
  const made = await seeder.make(table.name);
  const path = subject.pathOf(made);
  const before = await http.get(path);
  const number = isRow(before.body) ? before.body[version] : undefined;
  if (!checks.that(typeof number === "number", () => `${path} has no ${version}`)) return;
  const body = subject.bodyOf(made);
  const [name] = Object.keys(body).filter((column) => !table.key.includes(column));
  if (name === undefined) throw new Skip("no column of it can be changed");
  const change = { [name]: body[name] };

  const first = await http.ask("PATCH", path, { ...change, [version]: number });
  checks.that(first.status === 200, () => said(first));
  const now = isRow(first.body) ? first.body[version] : undefined;
  checks.same("the version after a change", now, Number(number) + 1);
  const second = await http.ask("PATCH", path, { ...change, [version]: number });
  checks.same("the status of a change by the version before", second.status, 412);
  const tag = { "if-match": before.headers.get("etag") ?? "" };
  const stale = await http.ask("PATCH", path, change, tag);
  checks.same("the status of a change by the tag before", stale.status, 412);
  const current = await http.ask("PATCH", path, change, { "if-match": `"v${String(now)}"` });
  checks.same("the status of a change by the version it has", current.status, 200);
};
