import { isRow, said } from "./http.ts";
import { type Checks, Skip } from "./outcome.ts";
import type { Subject } from "./subject.ts";

/** Puts three rows below each other, reads up and down, and tries to make a circle of them. */
export const verifyTree = async (subject: Subject, checks: Checks): Promise<void> => {
  const { http, seeder, table } = subject;
  const { tree, key } = table;
  const [id] = key;
  if (tree === undefined || id === undefined) throw new Skip("it is no tree");
  const made = [
    await seeder.make(table.name),
    await seeder.make(table.name),
    await seeder.make(table.name),
  ];
  const paths = made.map((row) => subject.pathOf(row));
  const [top = "", middle = "", low = ""] = paths;
  const keys = made.map((row) => subject.encodedKey(row, id));
  const move = (path: string, parent: unknown) =>
    http.ask("POST", `${path}/move`, { [tree.parent]: parent });

  for (const answer of [
    await move(top, null),
    await move(middle, keys[0]),
    await move(low, keys[1]),
  ]) {
    checks.that(answer.status === 200, () => said(answer));
  }
  const keysOf = async (path: string): Promise<unknown> => {
    const { body } = await http.get(path);
    const data = isRow(body) ? body["data"] : null;
    return Array.isArray(data) ? data.filter(isRow).map((row) => row[id]) : body;
  };
  checks.same("the ancestors", await keysOf(`${low}/ancestors`), keys.slice(0, 2));
  checks.same("the children", await keysOf(`${top}/children`), [keys[1]]);
  checks.same("the descendants", await keysOf(`${top}/descendants`), keys.slice(1));
  checks.same("those one level down", await keysOf(`${top}/descendants?depth=1`), [keys[1]]);
  checks.same("the status of a circle", (await move(top, keys[2])).status, 422);
};
