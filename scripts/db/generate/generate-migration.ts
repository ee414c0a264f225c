import { UsageError } from "@headwater/database/errors";
import {
  lastSnapshot,
  assertUnbranched,
  assertWrittenFor,
  type MigrationFile,
  type MigrationsFolder,
  readMigrations,
  withoutMigration,
} from "@headwater/database/migrator";
import {
  emptyStructure,
  type Structure,
  structureDifferences,
} from "@headwater/database/structure";
import type { Decisions } from "./decisions.ts";
import { migrationName, nextTimestamp } from "./migration-name.ts";
import { planMigration } from "./plan-migration.ts";
import type { MigrationPlan, PlannedStep } from "./planned-step.ts";
import { provePlan } from "./prove-plan.ts";
import { type Question, questionsOf, unfilled, unknownDecisions } from "./questions.ts";
import { migrationText, removeMigration, writeMigration } from "./write-migration.ts";

export interface GenerateRequest {
  /** Absolute path of the folder of migrations. */
  readonly folder: string;
  /** What the schema asks for. */
  readonly wanted: Structure;
  /** Made up from what it does when there is none. */
  readonly name: string | undefined;
  readonly decisions: Decisions;
  /** Asks people; null where nobody can be asked. */
  readonly ask: ((question: Question) => Promise<Answer | null>) | null;
  readonly now: Date;
  /** A migration that isn't applied yet, to be made anew on top of the others. */
  readonly rebase?: string | undefined;
}

export type Answer = { readonly renamedTo: string } | "dropped";

export type GenerateOutcome =
  | { readonly outcome: "written"; readonly path: string; readonly steps: readonly string[] }
  | { readonly outcome: "nothing" }
  /** Each line says what is in the way, and the flag that settles it. */
  | { readonly outcome: "refused"; readonly reasons: readonly string[] };

/** The last structure that migrations lead to. */
const lastStructure = (folder: MigrationsFolder, empty: Structure) => {
  const last = lastSnapshot(folder);
  return { parent: last?.migration ?? null, structure: last?.structure ?? empty };
};

const refusal = ({ gone, candidates }: Question): string =>
  candidates.length === 0
    ? `${gone} would be dropped with what is in it: say --drop ${gone} if it may be lost`
    : `${gone} is gone, and there is something new that it may have become: say ${candidates.map((name) => `--rename ${gone}:${name}`).join(" or ")}, or --drop ${gone} if it may be lost`;

const settled = (decisions: Decisions, { gone }: Question, answer: Answer): Decisions =>
  answer === "dropped"
    ? { ...decisions, drops: new Set([...decisions.drops, gone]) }
    : { ...decisions, renames: new Map([...decisions.renames, [gone, answer.renamedTo]]) };

/** All decisions, asked for one after the other: an answer may settle others. */
const decide = async (
  from: Structure,
  { wanted, decisions, ask }: GenerateRequest,
): Promise<Decisions | readonly string[]> => {
  const unknown = unknownDecisions(from, wanted, decisions);
  if (unknown.length > 0) return unknown;
  let known = decisions;
  for (;;) {
    const questions = questionsOf(from, wanted, known);
    const [question] = questions;
    if (question === undefined) break;
    if (ask === null) return questions.map(refusal);
    const answer = await ask(question);
    if (answer === null) return ["nothing was decided"];
    known = settled(known, question, answer);
  }
  const empty = unfilled(from, wanted, known).map(
    (column) =>
      `${column} is NOT NULL and has no default, and rows that are there have no value for it: give it a default, let it be null, or say --fill '${column}=<SQL expression>'`,
  );
  return empty.length > 0 ? empty : known;
};

const madeUpName = (parent: string | null, labels: readonly string[]): string => {
  if (parent === null) return "initial";
  const words = (labels[0] ?? "change").replaceAll(/[^A-Za-z0-9]+/g, "_").replaceAll(/^_|_$/g, "");
  return labels.length > 1 ? `${words}_and_more`.slice(0, 80) : words.slice(0, 80);
};

/** Steps of one's own, of a migration that is made anew. */
const ownSteps = ({ up, down }: MigrationFile): MigrationPlan => {
  const data = ({ steps }: MigrationFile["up"]): PlannedStep[] =>
    steps
      .filter(({ kind }) => kind === "data")
      .map(({ label, statements }) => ({
        kind: "data",
        label: label === "" ? "of one's own" : label,
        sql: statements.map(({ sql }) => sql),
      }));
  const reasons = down.irreversible.map((label): PlannedStep => ({ kind: "irreversible", label }));
  return { up: data(up), down: [...reasons, ...data(down)] };
};

const joined = (plan: MigrationPlan, own: MigrationPlan): MigrationPlan => {
  const labels = new Set(plan.down.map(({ label }) => label));
  return {
    up: [...plan.up, ...own.up],
    down: [...own.down.filter(({ label }) => !labels.has(label)), ...plan.down],
  };
};

const unneeded = ({ name }: MigrationFile): string =>
  `without ${name} the migrations lead to the schema already: delete it, and snapshots/${name}.json`;

const NOTHING: MigrationPlan = { up: [], down: [] };

/**
 * Writes the migration that leads from the last one to the schema. Never rewrites a file, but for
 * one that is to be made anew on top of the others (`rebase`): that gets a new name.
 * @throws {MigrationError} when the folder is not as it must be, or two branches met
 */
export const generateMigration = async (request: GenerateRequest): Promise<GenerateOutcome> => {
  const { folder, wanted, now, rebase } = request;
  const all = readMigrations(folder);
  const old = all.files.find(({ name }) => name === rebase);
  if (rebase !== undefined && old === undefined)
    throw new UsageError(`--rebase ${rebase}: there is no such migration in ${folder}`);
  assertWrittenFor(all, wanted.dialect);
  const migrations = withoutMigration(all, rebase);
  assertUnbranched(migrations);
  const empty = emptyStructure(wanted.dialect);
  const { parent, structure: from } = lastStructure(migrations, empty);
  const decided = await decide(from, request);
  if (!("renames" in decided)) return { outcome: "refused", reasons: decided };
  const own = old === undefined ? NOTHING : ownSteps(old);
  if (structureDifferences(from, wanted).length === 0 && own.up.length === 0)
    return old === undefined
      ? { outcome: "nothing" }
      : { outcome: "refused", reasons: [unneeded(old)] };

  const structural = planMigration(from, wanted, decided);
  const plan = joined(structural, own);
  const steps = plan.up.flatMap(({ kind, label }) => (kind === "guard" ? [] : [label]));
  const timestamp = nextTimestamp(now, all.files.at(-1)?.name);
  const words = request.name ?? rebase?.slice("YYYYMMDDHHMMSS_".length);
  const name = migrationName(timestamp, words ?? madeUpName(parent, steps));
  if (wanted.dialect === "sqlite") {
    const faults = await provePlan(name, migrationText(name, parent, structural), from, wanted);
    if (faults.length > 0) throw new Error(`The plan does not lead there:\n${faults.join("\n")}`);
  }
  const text = migrationText(name, parent, plan);
  const path = writeMigration(folder, name, text, { migration: name, parent, structure: wanted });
  if (old !== undefined) removeMigration(folder, old.name);
  return { outcome: "written", path, steps };
};

/** Writes a migration without steps, for data. */
export const generateEmpty = (
  folder: string,
  words: string,
  dialect: Structure["dialect"],
  now: Date,
): string => {
  const migrations = readMigrations(folder);
  assertWrittenFor(migrations, dialect);
  assertUnbranched(migrations);
  const { parent, structure } = lastStructure(migrations, emptyStructure(dialect));
  const name = migrationName(nextTimestamp(now, migrations.files.at(-1)?.name), words);
  const text = migrationText(name, parent, {
    up: [{ kind: "data", label: "write here what is to be done", sql: [] }],
    down: [{ kind: "irreversible", label: "write here how it is undone, or why it can't be" }],
  });
  return writeMigration(folder, name, text, { migration: name, parent, structure });
};
