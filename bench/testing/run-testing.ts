import { openDatabase, parts } from "../../packages/database/src/database.ts";
import { createTemplate } from "../../packages/database/src/testing/testing.ts";
import { decimal, printTable } from "../report/print-table.ts";
import { inTurns } from "../report/rounds.ts";

/** Databases opened in a turn. */
const AT_A_TURN = 50;

interface Opened {
  readonly repositories: { readonly teams: { count(): Promise<number> } };
  close(): Promise<void>;
}

/** Milliseconds that a database takes from opening to closing, with one question in between. */
const timeOf = async (open: () => Promise<Opened>): Promise<number> => {
  const start = performance.now();
  for (let n = 0; n < AT_A_TURN; n++) {
    const database = await open();
    await database.repositories.teams.count();
    await database.close();
  }
  return (performance.now() - start) / AT_A_TURN;
};

/** A database for each test: opened anew and brought to the schema, and copied from a template. */
export const runTesting = async (): Promise<void> => {
  const template = await createTemplate(parts);
  const rivals = [
    { label: "opened, made to the schema", open: () => openDatabase({ url: ":memory:" }) },
    { label: "from the template", open: () => template.open() },
  ];
  const timed = await inTurns(rivals, ({ open }) => timeOf(open));
  printTable(
    ["a database per test", "ms each", "× anew"],
    timed.map(({ label, median, ratio }) => [label, decimal(median), ratio]),
  );
};
