import { encodeValue } from "@headwater/database/filter";
import { keyOf, type Row } from "../seed/row.ts";
import { compareRow, demandCreatable, sendRow } from "./creating.ts";
import { isRow, said } from "./http.ts";
import type { Checks } from "./outcome.ts";
import type { Subject } from "./subject.ts";

const wireKey = (subject: Subject, row: Row): unknown => {
  const encoded = Object.fromEntries(
    subject.table.key.map((name) => [
      name,
      encodeValue(subject.column(name)?.kind ?? "string", row[name]),
    ]),
  );
  return keyOf(subject.table, encoded);
};

const resultsOf = (body: unknown): unknown[] => {
  const results = isRow(body) ? body["results"] : null;
  return Array.isArray(results) ? results : [];
};

/** Creates and deletes in one batch, and sees a batch with a bad operation do nothing. */
export const verifyBatch = async (subject: Subject, checks: Checks): Promise<void> => {
  demandCreatable(subject);
  const { http, seeder, table } = subject;
  const resource = table.name;
  const victim = table.key.length === 0 ? null : await seeder.make(table.name);
  const removal =
    victim === null ? [] : [{ resource, action: "delete", key: wireKey(subject, victim) }];
  const bad = { resource, action: "create", data: { surelyNoSuchColumn: 1 } };
  const refused = await http.ask("POST", "/api/batch", { operations: [...removal, bad] });
  checks.same("the status of a batch with a bad operation", refused.status, 422);
  if (victim !== null) {
    checks.same(
      "the row it would have removed",
      (await http.get(subject.pathOf(victim))).status,
      200,
    );
  }
  const { row, answer } = await sendRow(subject, (draft) => {
    const create = { resource, action: "create", data: subject.bodyOf(draft) };
    return http.ask("POST", "/api/batch", { operations: [create, ...removal] });
  });
  if (!checks.that(answer.status === 200, () => said(answer))) return;
  const [made, gone] = resultsOf(answer.body);
  const found = isRow(made) ? made["body"] : null;
  checks.same("the status of the create", isRow(made) ? made["status"] : null, 201);
  if (isRow(found)) {
    compareRow(subject, subject.bodyOf(row), found, checks);
    seeder.note(table.name, subject.decoded(found));
  }
  if (victim === null) return;
  checks.same("the status of the delete", isRow(gone) ? gone["status"] : null, 204);
  checks.same("the row it removed", (await http.get(subject.pathOf(victim))).status, 404);
};
