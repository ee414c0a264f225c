import { nameOf, type Structure } from "@headwater/database/structure";
import { type Decisions, reversed } from "./decisions.ts";
import type { MigrationPlan, PlannedStep } from "./planned-step.ts";
import { planPostgresql } from "./postgresql/plan-postgresql.ts";
import { unfilled } from "./questions.ts";
import { planSqlite } from "./sqlite/plan-sqlite.ts";

const oneWay = (from: Structure, to: Structure, decisions: Decisions): PlannedStep[] =>
  (to.dialect === "sqlite" ? planSqlite : planPostgresql)(from, to, decisions);

/** What is lost on the way there, and doesn't come back on the way back. */
const losses = (from: Structure, { drops }: Decisions): PlannedStep[] =>
  from.tables.flatMap((table) => {
    const name = nameOf(table);
    const lost = (what: string): PlannedStep => ({
      kind: "irreversible",
      label: `${what} went with it, and the way back makes it empty: the copy from before has them`,
    });
    if (drops.has(name)) return [lost(`the rows of ${name}`)];
    return table.columns
      .filter((column) => drops.has(`${name}.${column.name}`))
      .map((column) => lost(`the values of ${name}.${column.name}`));
  });

/**
 * Plans both ways. Where a step of the way back can't be made (a NOT NULL column was dropped, and
 * rows have no value for it), the way back consists of its reasons and nothing is faked.
 */
export const planMigration = (
  from: Structure,
  to: Structure,
  decisions: Decisions,
): MigrationPlan => {
  const up = oneWay(from, to, decisions);
  const back = reversed(decisions);
  const impossible = unfilled(to, from, back);
  const down: PlannedStep[] =
    impossible.length === 0
      ? [...losses(from, decisions), ...oneWay(to, from, back)]
      : impossible.map((column) => ({
          kind: "irreversible",
          label: `${column} was dropped with its values, and no row can be without one`,
        }));
  return { up, down };
};
