import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../../packages/database/src/database.ts";
import { fillDatabase } from "../data/fill.ts";
import { Choices } from "../http/choices.ts";
import { decimal, printTable } from "../report/print-table.ts";
import { inTurns } from "../report/rounds.ts";
import { settings } from "../settings.ts";
import { RawStatements } from "./raw.ts";

/** Calls under way at once, as under load; each batch is an event-loop tick. */
const AT_ONCE = 32;

interface Rival {
  readonly label: string;
  readonly call: () => unknown;
}

const nextTick = () => new Promise((resolve) => setImmediate(resolve));

/** Microseconds that a call takes. */
const timeOf = async ({ call }: Rival, seconds: number): Promise<number> => {
  const start = performance.now();
  const end = start + seconds * 1_000;
  let calls = 0;
  while (performance.now() < end) {
    const batch: unknown[] = [];
    for (let n = 0; n < AT_ONCE; n++) batch.push(call());
    await Promise.all(batch);
    await nextTick();
    calls += AT_ONCE;
  }
  return ((performance.now() - start) * 1_000) / calls;
};

const compare = async (what: string, rivals: readonly Rival[]): Promise<string[][]> => {
  const seconds = Math.min(settings.secondsEach, 0.5);
  const timed = await inTurns(rivals, (rival) => timeOf(rival, seconds));
  return timed.map(({ label, median, ratio }) => [what, label, decimal(median), ratio]);
};

/** Repository calls within the process against the statements they come down to. */
export const runRepository = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "headwater-bench-"));
  const file = join(folder, "bench.db");
  fillDatabase(file);
  const raw = new RawStatements(file);
  const database = await openDatabase({ url: file });
  const { tickets } = database.repositories;
  const choices = new Choices(Math.random);
  const newest = (status: ReturnType<Choices["status"]>) =>
    ({ where: { status }, sort: ["-createdAt"], limit: 20 }) as const;
  printTable(
    ["", "", "µs a call", "× raw"],
    [
      ...(await compare("get", [
        { label: "raw statement", call: () => raw.get(choices.ticket()) },
        { label: "raw, moments as Date", call: () => raw.getDated(choices.ticket()) },
        { label: "repository", call: () => tickets.get(choices.ticket()) },
      ])),
      ...(await compare("list 20", [
        { label: "raw statement", call: () => raw.list(choices.status()) },
        { label: "raw, moments as Date", call: () => raw.listDated(choices.status()) },
        { label: "repository", call: () => tickets.list(newest(choices.status())) },
      ])),
      ...(await compare("create", [
        { label: "raw statement", call: () => raw.createDated(choices.newTicket()) },
        { label: "repository", call: () => tickets.create(choices.newTicket()) },
      ])),
    ],
  );
  raw.close();
  await database.close();
  rmSync(folder, { recursive: true });
};
