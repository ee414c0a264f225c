import { said } from "./http.ts";
import { type Checks, Skip } from "./outcome.ts";
import { demandKey } from "./reading.ts";
import type { Subject } from "./subject.ts";

/** Removes a row that can come back, looks for it in every way, and brings it back. */
export const verifyRestore = async (subject: Subject, checks: Checks): Promise<void> => {
  const { http, seeder, table } = subject;
  const { softDelete, names } = table;
  if (softDelete === undefined) throw new Skip("it keeps no removed rows");
  demandKey(subject);
  const made = await seeder.make(table.name);
  const path = subject.pathOf(made);
  const before = await http.get(path);
  checks.same("the status of DELETE", (await http.ask("DELETE", path)).status, 204);
  checks.same("the status afterwards", (await http.get(path)).status, 404);
  const listed = (await subject.all()).map((row) => subject.pathOf(subject.decoded(row)));
  checks.that(!listed.includes(path), () => `${path} is removed and still in the list`);

  const expected = softDelete.readable ? 200 : 403;
  for (const word of ["include", "only"]) {
    const answer = await http.get(`/api/${names.path}?deleted=${word}`);
    checks.that(answer.status === expected, () => said(answer));
  }
  const restored = await http.ask("POST", `${path}/restore`);
  checks.that(restored.status === 200, () => said(restored));
  const after = await http.get(path);
  const { updatedAt } = table.timestamps ?? {};
  const still = ({ body }: typeof after) => ({
    ...(typeof body === "object" ? body : {}),
    ...(updatedAt !== undefined && { [updatedAt]: null }),
    ...(table.version !== undefined && { [table.version]: null }),
  });
  checks.same("the row that came back", still(after), still(before));
  const missing = await http.ask("POST", `${path}/restore?x=1`);
  checks.same("the status of a restore with a parameter", missing.status, 400);
};
