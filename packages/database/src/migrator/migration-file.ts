import { createHash } from "node:crypto";
import { MigrationError } from "../errors/migration-error.ts";
import { isOneOf, tokensOf } from "../structure/sql/tokens.ts";
import { type ScriptStatement, statementsOf } from "../structure/sql/statements.ts";

/**
 * - `structure`: what the planner made, known by kind and subject, and left out where it is done;
 * - `guard`: a SELECT of the keys of rows that stand in the way: any row refuses the migration;
 * - `data`: anything else, always run.
 */
export type StepKind = "structure" | "guard" | "data";

export interface MigrationStep {
  readonly kind: StepKind;
  /** `add column tickets.value`; of a guard, what is wrong with the rows it finds. */
  readonly label: string;
  readonly statements: readonly ScriptStatement[];
}

export interface MigrationSection {
  readonly steps: readonly MigrationStep[];
  /** Tables whose number of rows the section means to change. */
  readonly rowsMayChange: readonly string[];
  /** Why it can't be undone, or not wholly; one text for each step that is labelled so. */
  readonly irreversible: readonly string[];
}

export interface MigrationFile {
  /** `20261128090000_add_value` */
  readonly name: string;
  readonly path: string;
  /** SHA-256 of the text, whatever its line ends. */
  readonly checksum: string;
  readonly up: MigrationSection;
  readonly down: MigrationSection;
}

/** Whether what it does can't be taken back, as it says itself. */
export const isIrreversible = ({ down }: MigrationFile): boolean =>
  down.steps.length === 0 && down.irreversible.length > 0;

export const MIGRATION_NAME = /^(\d{14})_[a-z0-9][a-z0-9_]*$/;

const MARKER = /^--\s*(\+migrate|step:|guard:|data:|rows:|irreversible:)\s*(.*?)\s*$/;

/** What the planner writes beside definitions: it fills the new table of a rebuild. */
const OF_REBUILD = /^(?:__new_|sqlite_sequence$)/;

const isStructural = ({ sql }: ScriptStatement): boolean => {
  const tokens = tokensOf(sql);
  if (isOneOf(tokens[0], "create", "alter", "drop", "pragma")) return true;
  return tokens.slice(0, 6).some(({ value }) => OF_REBUILD.test(value));
};

interface OpenStep {
  kind: StepKind;
  label: string;
  statements: ScriptStatement[];
}

class SectionReader {
  readonly steps: OpenStep[] = [];
  readonly rowsMayChange: string[] = [];
  readonly irreversible: string[] = [];
  #open: OpenStep | null = null;

  marker(word: string, text: string): void {
    if (word === "rows:") {
      const table = /^(\S+) may change/.exec(text)?.[1];
      if (table !== undefined) this.rowsMayChange.push(table);
    } else if (word === "irreversible:") this.irreversible.push(text);
    else this.#begin(word === "step:" ? "structure" : word === "guard:" ? "guard" : "data", text);
  }

  #begin(kind: StepKind, label: string): OpenStep {
    const step = { kind, label, statements: [] };
    this.steps.push(step);
    this.#open = step;
    return step;
  }

  /** A blank line ends what the planner has made; what stands below is somebody's own. */
  statement(statement: ScriptStatement, marked: boolean): void {
    const open = this.#open;
    const goesOn =
      open !== null &&
      (marked || !/\n[ \t]*\r?\n/.test(statement.leading)) &&
      (open.kind !== "structure" || isStructural(statement));
    const step = goesOn ? open : this.#begin("data", "");
    step.statements.push(statement);
  }

  done(): MigrationSection {
    return {
      steps: this.steps.filter(({ statements }) => statements.length > 0),
      rowsMayChange: this.rowsMayChange,
      irreversible: this.irreversible,
    };
  }
}

const wrong = (path: string, line: number, what: string): MigrationError =>
  new MigrationError("FILE_INVALID", `${path}:${line}: ${what}`);

export const checksumOf = (text: string): string =>
  createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex");

/**
 * Reads a migration: SQL with `-- +migrate Up` and `-- +migrate Down`.
 * @throws {MigrationError} when a section is missing, or the way down says nothing
 */
export const parseMigration = (name: string, path: string, text: string): MigrationFile => {
  const sections = { Up: new SectionReader(), Down: new SectionReader() };
  const seen = new Set<string>();
  let section: SectionReader | null = null;
  const read = (comments: string, line: number): boolean => {
    let marked = false;
    for (const comment of comments.split("\n")) {
      const [, word = "", rest = ""] = MARKER.exec(comment.trim()) ?? [];
      if (word === "") continue;
      marked = true;
      if (word !== "+migrate") section?.marker(word, rest);
      else if (rest === "Up" || rest === "Down") {
        if (seen.has(rest)) throw wrong(path, line, `there is a second -- +migrate ${rest}`);
        seen.add(rest);
        section = sections[rest];
      } else throw wrong(path, line, `-- +migrate ${rest}: expected Up or Down`);
    }
    return marked;
  };
  const { statements, trailing } = statementsOf(text);
  for (const statement of statements) {
    const marked = read(statement.leading, statement.line);
    if (section === null)
      throw wrong(path, statement.line, "this stands before -- +migrate Up and is never run");
    (section as SectionReader).statement(statement, marked);
  }
  read(trailing, text.split("\n").length);
  for (const needed of ["Up", "Down"]) {
    if (!seen.has(needed)) throw wrong(path, 1, `there is no \`-- +migrate ${needed}\``);
  }
  const up = sections.Up.done();
  const down = sections.Down.done();
  if (up.steps.length > 0 && down.steps.length === 0 && down.irreversible.length === 0) {
    const fix = "write how it is undone, or `-- irreversible: <reason>`";
    throw wrong(path, 1, `there is nothing below -- +migrate Down: ${fix}`);
  }
  return { name, path, checksum: checksumOf(text), up, down };
};
