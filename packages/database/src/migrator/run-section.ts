import { MigrationError } from "../errors/migration-error.ts";
import { emptyStructure, type Structure } from "../structure/structure.ts";
import { statementFailed } from "./failure.ts";
import { checkInvariants } from "./invariants.ts";
import type { MigrationDatabase } from "./migration-database.ts";
import type { Direction, Listener } from "./migration-event.ts";
import type { MigrationFile, MigrationStep } from "./migration-file.ts";
import { mergeRenamed } from "./renamed-by-addition.ts";
import { type StepState, stepState } from "./step-state.ts";
import { type StepSubject, subjectOf } from "./step-subject.ts";

/** One way of one migration. */
export interface SectionRun {
  readonly file: MigrationFile;
  readonly direction: Direction;
  /** What it leads to and starts from; null where the migration has no snapshot. */
  readonly goal: Structure | null;
  readonly origin: Structure | null;
}

export interface SectionResult {
  /** Everything structural was there already. */
  readonly adopted: boolean;
  readonly kept: readonly string[];
}

const refuseRows = async (
  database: MigrationDatabase,
  { label, statements }: MigrationStep,
  path: string,
): Promise<void> => {
  for (const { sql, line } of statements) {
    const [counted] = await database.query(`SELECT count(*) AS rows FROM (${sql}) AS guarded`);
    const count = Number(counted?.["rows"]);
    if (count === 0) continue;
    const first = await database.query(`SELECT * FROM (${sql}) AS guarded LIMIT 5`);
    const keys = first.map((row) =>
      Object.entries(row)
        .map(([column, value]) => `${column}=${String(value)}`)
        .join(" "),
    );
    throw new MigrationError(
      "ROWS_IN_THE_WAY",
      `${path}:${line}: ${label}: ${count} ${count === 1 ? "row" : "rows"} (${keys.join(", ")}${count > keys.length ? ", …" : ""}).\nNothing was changed. Change those rows first, by a \`-- data:\` step above this one or by hand, and try again.`,
    );
  }
};

/** What a step makes anew after another has dropped it: `index people_mail`. */
const objectOf = ({ verb, table, part }: StepSubject): string =>
  `${verb.replace(/^\w+ /, "")} ${part ?? table}`;

const MAKES = /^(?:create |add constraint)/;

interface Found {
  readonly step: MigrationStep;
  readonly subject: StepSubject;
  readonly state: StepState;
}

/** Decides for every step what is to be done, before anything is. */
const plan = (run: SectionRun, live: Structure): ReadonlySet<MigrationStep> => {
  const { file, direction, goal, origin } = run;
  if (goal === null) return new Set();
  const found = file[direction].steps.flatMap((step): Found[] => {
    const subject = step.kind === "structure" ? subjectOf(step.label) : null;
    if (subject === null) return [];
    const state = stepState(subject, live, goal, origin ?? emptyStructure(live.dialect));
    return [{ step, subject, state }];
  });
  const ofVerb = (verb: RegExp, state?: StepState["state"]): ReadonlySet<string> =>
    new Set(
      found
        .filter((it) => verb.test(it.subject.verb) && (state ?? it.state.state) === it.state.state)
        .map(({ subject }) => objectOf(subject)),
    );
  // What is dropped and made anew is one change: all of it is done, or none.
  const [dropped, remade] = [ofVerb(/^drop /), ofVerb(MAKES, "done")];
  const done = new Set<MigrationStep>();
  const differences: string[] = [];
  for (const { step, subject, state } of found) {
    const isAnew = dropped.has(objectOf(subject)) && MAKES.test(subject.verb);
    const isPast = subject.verb.startsWith("drop ") && remade.has(objectOf(subject));
    if (state.state === "done" || isPast) done.add(step);
    else if (state.state === "differs" && !isAnew) differences.push(...state.differences);
  }
  if (differences.length === 0) return done;
  throw new MigrationError(
    "STRUCTURE_DIFFERS",
    [
      `The database is not what ${file.name} expects; nothing was changed:`,
      ...differences.map((text) => `  - ${text}`),
      "Bring the database to what the migration says, or the schema to what the database is, and generate the migration anew. A database that was there before its migrations is taken over as it is by `bun run db:migrate baseline`.",
    ].join("\n"),
  );
};

/** A guard belongs to the structural step below it, and is left out with it. */
const isNeeded = (
  steps: readonly MigrationStep[],
  at: number,
  done: ReadonlySet<MigrationStep>,
): boolean => {
  const step = steps[at];
  if (step === undefined || done.has(step)) return false;
  if (step.kind !== "guard") return true;
  const guarded = steps.slice(at).find(({ kind }) => kind !== "guard");
  return guarded === undefined || !done.has(guarded);
};

const droppedBy = (subjects: readonly StepSubject[]): ReadonlySet<string> =>
  new Set(
    subjects.flatMap(({ verb, part }) =>
      (verb === "drop index" || verb === "drop trigger") && part !== null ? [part] : [],
    ),
  );

/**
 * Runs one way of a migration inside a transaction, and holds it to what it said: rows are counted
 * before and after, foreign keys are checked, nothing that hangs on a rebuilt table goes missing.
 * @throws {MigrationError} and the transaction is to be taken back
 */
export const runSection = async (
  database: MigrationDatabase,
  run: SectionRun,
  listen: Listener,
): Promise<SectionResult> => {
  const { file, direction } = run;
  const section = file[direction];
  const live = await database.structure();
  const done = plan(run, live);
  const before = await database.countRows();
  const remake = await database.keepObjects();
  const { steps } = section;
  const ran: StepSubject[] = [];
  for (const [index, step] of steps.entries()) {
    const tell = (part: number): void =>
      listen({
        type: "step",
        migration: file.name,
        label: step.label,
        index,
        of: steps.length,
        part,
      });
    tell(0);
    if (!isNeeded(steps, index, done)) continue;
    if (step.kind === "guard") {
      await refuseRows(database, step, file.path);
      continue;
    }
    const subject = step.kind === "structure" ? subjectOf(step.label) : null;
    if (subject !== null) {
      ran.push(subject);
      await mergeRenamed(database, live, subject);
    }
    for (const { sql, line } of step.statements) {
      try {
        await database.execute(sql, tell);
      } catch (error) {
        throw statementFailed(`${file.path}:${line}`, error);
      }
    }
    tell(1);
  }
  const kept = await remake(droppedBy(ran));
  await checkInvariants(database, { file, section, subjects: ran, before });
  const structural = steps.filter(({ kind }) => kind === "structure");
  return { adopted: structural.length > 0 && structural.every((step) => done.has(step)), kept };
};
