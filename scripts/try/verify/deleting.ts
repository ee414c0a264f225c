import { said } from "./http.ts";
import type { Checks } from "./outcome.ts";
import { demandKey } from "./reading.ts";
import type { Subject } from "./subject.ts";

/** Removes a row that nothing points at; then it is gone. */
export const verifyDelete = async (subject: Subject, checks: Checks): Promise<void> => {
  demandKey(subject);
  const { http, seeder, table } = subject;
  const path = subject.pathOf(await seeder.make(table.name));
  const answer = await http.ask("DELETE", path);
  checks.that(answer.status === 204, () => said(answer));
  checks.same("the status afterwards", (await http.get(path)).status, 404);
  checks.same("the status of a second DELETE", (await http.ask("DELETE", path)).status, 404);
};
