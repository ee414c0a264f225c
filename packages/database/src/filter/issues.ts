/** What is wrong with a query; stable, for programs. */
export type QueryIssueCode =
  | "UNKNOWN_PARAMETER"
  | "UNKNOWN_COLUMN"
  | "UNKNOWN_RELATION"
  | "UNKNOWN_OPERATOR"
  | "OPERATOR"
  | "QUANTIFIER"
  | "VALUE"
  | "NULL"
  | "REPEATED"
  | "CONFLICT"
  | "MISSING"
  | "MALFORMED"
  | "CURSOR"
  | "TOO_DEEP"
  | "TOO_LARGE";

export type IssuePath = readonly (string | number)[];

export interface QueryIssue {
  /** Where it stands: the parameter of a query string, or the way into a typed query. */
  readonly path: IssuePath;
  readonly code: QueryIssueCode;
  readonly message: string;
}

/** A query that can't be answered as it stands, with everything that is wrong with it. */
export class QueryProblem extends Error {
  override readonly name = "QueryProblem";
  readonly issues: readonly QueryIssue[];

  constructor(issues: readonly QueryIssue[]) {
    super(issues.map(describe).join("; "));
    this.issues = issues;
  }
}

const describe = ({ path, message }: QueryIssue): string =>
  path.length === 0 ? message : `${path.join(".")}: ${message}`;

const MAXIMUM_ISSUES = 50;

/** Gathers issues, so that a query is told all of them at once; the first 50 suffice. */
export class Issues {
  readonly #issues: QueryIssue[] = [];

  add(path: IssuePath, code: QueryIssueCode, message: string): void {
    if (this.#issues.length < MAXIMUM_ISSUES) this.#issues.push({ path, code, message });
  }

  /** @throws {QueryProblem} when there are any */
  throwIfAny(): void {
    if (this.#issues.length > 0) throw new QueryProblem(this.#issues);
  }
}
