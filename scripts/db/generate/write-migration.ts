import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type MigrationSnapshot, snapshotPath } from "@headwater/database/migrator";
import type { MigrationPlan, PlannedStep } from "./planned-step.ts";

const WORDS = { structure: "step", guard: "guard", data: "data", irreversible: "irreversible" };

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

const stepText = (step: PlannedStep): string => {
  const lines = [`-- ${WORDS[step.kind]}: ${oneLine(step.label)}`];
  if (step.kind === "structure" && step.note !== undefined) lines.push(`-- (${step.note})`);
  if (step.kind !== "irreversible") lines.push(...step.sql.map((sql) => `${sql.trimEnd()};`));
  return lines.join("\n");
};

/** The text of a migration. */
export const migrationText = (
  name: string,
  parent: string | null,
  { up, down }: MigrationPlan,
): string =>
  [
    `-- ${name}, made ${parent === null ? "as the first migration" : `after ${parent}`} by \`bun run db:generate\`.`,
    "-- Until it is applied it may be edited; what a step of your own may be is told in docs/migrations.md.",
    "",
    "-- +migrate Up",
    ...up.map((step) => `\n${stepText(step)}`),
    "",
    "-- +migrate Down",
    ...down.map((step) => `\n${stepText(step)}`),
    "",
  ].join("\n");

/** Writes a migration and its snapshot; gives the migration's path. */
export const writeMigration = (
  folder: string,
  name: string,
  text: string,
  snapshot: MigrationSnapshot,
): string => {
  const path = join(folder, `${name}.sql`);
  const beside = snapshotPath(folder, name);
  mkdirSync(join(folder, "snapshots"), { recursive: true });
  // The snapshot first: one without a migration is noticed by nobody, a migration without one is.
  writeFileSync(beside, `${JSON.stringify(snapshot, null, 2)}\n`);
  writeFileSync(path, text, { flag: "wx" });
  return path;
};

export const removeMigration = (folder: string, name: string): void => {
  rmSync(join(folder, `${name}.sql`));
  rmSync(snapshotPath(folder, name), { force: true });
};
