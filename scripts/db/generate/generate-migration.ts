import {
  assertUnbranched,
  type MigrationsFolder,
  readMigrations,
} from "@headwater/database/migrator";
import {
  emptyStructure,
  type Structure,
  structureDifferences,
} from "@headwater/database/structure";
import type { Decisions } from "./decisions.ts";
import { migrationName, nextTimestamp } from "./migration-name.ts";
import { planMigration } from "./plan-migration.ts";
import { provePlan } from "./prove-plan.ts";
import { type Question, questionsOf, unfilled, unknownDecisions } from "./questions.ts";
import { migrationText, writeMigration } from "./write-migration.ts";

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
}

export type Answer = { readonly renamedTo: string } | "dropped";

export type GenerateOutcome =
  | { readonly outcome: "written"; readonly path: string; readonly steps: readonly string[] }
  | { readonly outcome: "nothing" }
  /** Each line says what is in the way, and the flag that settles it. */
  | { readonly outcome: "refused"; readonly reasons: readonly string[] };

/** The last structure that migrations lead to. */
export const lastStructure = ({ files, snapshots }: MigrationsFolder, empty: Structure) => {
  const last = files.findLast(({ name }) => snapshots.has(name));
  return last === undefined
    ? { parent: null, structure: empty }
    : { parent: last.name, structure: snapshots.get(last.name)?.structure ?? empty };
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

/**
 * Writes the migration that leads from the last one to the schema. Never rewrites a file.
 * @throws {MigrationError} when the folder is not as it must be, or two branches met
 */
export const generateMigration = async (request: GenerateRequest): Promise<GenerateOutcome> => {
  const { folder, wanted, now } = request;
  const migrations = readMigrations(folder);
  assertUnbranched(migrations);
  const empty = emptyStructure(wanted.dialect);
  const { parent, structure: from } = lastStructure(migrations, empty);
  const decided = await decide(from, request);
  if (!("renames" in decided)) return { outcome: "refused", reasons: decided };
  if (structureDifferences(from, wanted).length === 0) return { outcome: "nothing" };

  const plan = planMigration(from, wanted, decided);
  const steps = plan.up.flatMap(({ kind, label }) => (kind === "structure" ? [label] : []));
  const timestamp = nextTimestamp(now, migrations.files.at(-1)?.name);
  const name = migrationName(timestamp, request.name ?? madeUpName(parent, steps));
  const text = migrationText(name, parent, plan);
  if (wanted.dialect === "sqlite") {
    const faults = await provePlan(name, text, from, wanted);
    if (faults.length > 0) throw new Error(`The plan does not lead there:\n${faults.join("\n")}`);
  }
  const path = writeMigration(folder, name, text, { migration: name, parent, structure: wanted });
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
  assertUnbranched(migrations);
  const { parent, structure } = lastStructure(migrations, emptyStructure(dialect));
  const name = migrationName(nextTimestamp(now, migrations.files.at(-1)?.name), words);
  const text = migrationText(name, parent, {
    up: [{ kind: "data", label: "write here what is to be done", sql: [] }],
    down: [{ kind: "irreversible", label: "write here how it is undone, or why it can't be" }],
  });
  return writeMigration(folder, name, text, { migration: name, parent, structure });
};
