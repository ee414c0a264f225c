import type { SchemaModel, Table } from "../../codegen/model.ts";
import type { LeftOut } from "../output/left-out.ts";
import type { Seeder, Shortfall } from "../seed/seeder.ts";
import { HttpClient } from "./http.ts";
import { type Outcome, Skip, skipped, verifyVerb, WHOLE } from "./outcome.ts";
import { verifyServing } from "./serving.ts";
import { Subject } from "./subject.ts";
import { type Verb, VERBS } from "./verbs.ts";

/** What a view has no use for. */
const viewSkip = ({ view }: Table, { name, writes }: Verb): string | null =>
  view !== undefined && writes && name !== "refuse" ? "not applicable: read-only view" : null;

/** @throws {Skip} where a view's query speaks of the moment, or of chance */
const demandSteady = async (subject: Subject): Promise<void> => {
  const [before, after] = [await subject.all(), await subject.all()];
  if (Bun.deepEquals(before, after)) return;
  throw new Skip("its query gives other rows each time it is read");
};

const seeding = (
  { name, view }: Table,
  rows: number,
  shortfalls: readonly Shortfall[],
): Outcome => {
  const short = shortfalls.find(({ table }) => table === name);
  if (view !== undefined)
    return skipped(name, "seed", "not applicable: a view has no rows of its own");
  const outcome = { table: name, verb: "seed", checks: 1, failures: [], skipped: null };
  if (short === undefined) return outcome;
  const reason = `${short.rows} of ${rows} rows: ${short.reason}`;
  if (short.fault) return { ...outcome, failures: [reason] };
  return short.rows === 0 ? skipped(name, "seed", reason) : outcome;
};

export interface VerifyOptions {
  readonly model: SchemaModel;
  /** Tables that are not tried. */
  readonly leftOut: readonly LeftOut[];
  readonly url: string;
  readonly seeder: Seeder;
  /** Rows that each table is seeded with. */
  readonly rows: number;
}

/** Seeds, then exercises every verb of every table over HTTP. */
export const verifySchema = async (options: VerifyOptions): Promise<readonly Outcome[]> => {
  const { model, leftOut, url, seeder, rows } = options;
  const http = new HttpClient(url);
  const shortfalls = await seeder.fill(rows);
  const empty = new Set(shortfalls.filter((one) => one.rows === 0).map(({ table }) => table));
  const outcomes: Outcome[] = [
    await verifyVerb(WHOLE, "docs", (checks) => verifyServing(model, http, checks)),
  ];
  const verifyOne = (table: Table, verb: Verb): Promise<Outcome> => {
    const { name, writes, verify } = verb;
    const unfit = viewSkip(table, verb);
    if (unfit !== null) return Promise.resolve(skipped(table.name, name, unfit));
    if (writes && empty.has(table.name)) {
      const reason = shortfalls.find((one) => one.table === table.name)?.reason ?? "";
      return Promise.resolve(skipped(table.name, name, `no row can be made: ${reason}`));
    }
    return verifyVerb(table.name, name, async (checks) => {
      const subject = new Subject(table, model, http, seeder);
      if (table.view !== undefined && !writes) await demandSteady(subject);
      await verify(subject, checks);
    });
  };
  for (const table of model.tables) {
    outcomes.push(seeding(table, rows, shortfalls));
    for (const verb of VERBS) {
      outcomes.push(
        table.exposed
          ? await verifyOne(table, verb)
          : skipped(table.name, verb.name, "it has no routes"),
      );
    }
  }
  for (const { table, reason } of leftOut) {
    for (const { name } of VERBS) outcomes.push(skipped(table, name, reason));
  }
  return outcomes;
};
