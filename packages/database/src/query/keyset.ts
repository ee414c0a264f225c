import type { SqlValue } from "../engine/operation.ts";
import type { ResolvedSort, ResolvedTerm, SortSql } from "./sort.ts";
import type { SqlWriter } from "./sql-writer.ts";

/**
 * Rows after a place in a sort, as a sequence of plain ranges: first those equal in all terms but
 * the last and beyond it in that one, then those equal in all but the last two, and so on. Each is
 * a range an index can serve, whatever the directions and the nulls, so that a page costs the same
 * at any depth; as one condition with OR, databases walk from the start.
 */
export interface Phase {
  /** One character for each condition, from the first term on; stands for the phase in plans. */
  readonly key: string;
  readonly values: readonly SqlValue[];
}

const EQUAL = "=";
export const IS_NULL = "0";
const IS_NOT_NULL = "1";
const GREATER = ">";
const LESS = "<";

/** How rows lie beyond a value of a term; nulls come first ascending and last descending. */
const beyond = (term: ResolvedTerm, value: SqlValue): readonly string[] => {
  if (term.descending) {
    if (value === null) return [];
    return term.nullable ? [LESS, IS_NULL] : [LESS];
  }
  return value === null ? [IS_NOT_NULL] : [GREATER];
};

/** All rows, those without a value in the first term apart from the others. */
export const firstPhases = (sort: ResolvedSort): Phase[] => {
  const [first] = sort.terms;
  if (first?.nullable !== true) return [{ key: "", values: [] }];
  const keys = first.descending ? [IS_NOT_NULL, IS_NULL] : [IS_NULL, IS_NOT_NULL];
  return keys.map((key) => ({ key, values: [] }));
};

/** @param values of the last row seen, one for each term */
export const phasesAfter = (sort: ResolvedSort, values: readonly SqlValue[]): Phase[] => {
  const phases: Phase[] = [];
  for (let last = sort.terms.length - 1; last >= 0; last--) {
    const term = sort.terms[last];
    if (term === undefined) continue;
    const before = values.slice(0, last);
    const prefix = before.map((value) => (value === null ? IS_NULL : EQUAL)).join("");
    const bound = before.filter((value) => value !== null);
    const value = values[last] ?? null;
    for (const step of beyond(term, value)) {
      const takesValue = step === GREATER || step === LESS;
      phases.push({ key: prefix + step, values: takesValue ? [...bound, value] : bound });
    }
  }
  return phases;
};

/** The conditions of a phase; binds its values in order. */
export const phaseSql = (
  writer: SqlWriter,
  sort: ResolvedSort,
  { references }: SortSql,
  key: string,
): string[] =>
  Array.from(key, (step, place) => {
    const term = sort.terms[place];
    if (term === undefined) return writer.dialect.true;
    if (step === IS_NULL) return `${references[place]} IS NULL`;
    if (step === IS_NOT_NULL) return `${references[place]} IS NOT NULL`;
    const reference = references[place] ?? "";
    if (step === EQUAL) return writer.equal(reference, term.column);
    const operator = step === GREATER ? GREATER : LESS;
    return writer.dialect.beyond(reference, operator, writer.parameter(), term.column.model);
  });
