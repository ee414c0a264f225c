import { isSortable } from "../filter/operators.ts";
import type { SortTerm } from "../filter/query.ts";
import { IS_NULL } from "./keyset.ts";
import { linkConditions } from "./link-conditions.ts";
import { relatedRows } from "./related-rows.ts";
import type { SqlWriter } from "./sql-writer.ts";
import type { QueryColumn, QueryRelation, QueryTable } from "./table.ts";

/** A term of a sort with all that it takes to write it in SQL. */
export interface ResolvedTerm {
  /** To-one relations on the way to the column. */
  readonly relations: readonly QueryRelation[];
  readonly column: QueryColumn;
  readonly descending: boolean;
  /** Whether rows may have nothing there: the column is nullable, or the relation may be missing. */
  readonly nullable: boolean;
}

export interface ResolvedSort {
  readonly terms: readonly ResolvedTerm[];
  /** Names the sort in cursors: `-createdAt,id`. */
  readonly signature: string;
}

const resolveTerm = (table: QueryTable, { path, descending }: SortTerm): ResolvedTerm => {
  const relations: QueryRelation[] = [];
  let at = table;
  for (const name of path.slice(0, -1)) {
    const relation = at.relation(name);
    relations.push(relation);
    at = relation.target;
  }
  const column = at.column(path.at(-1) ?? "");
  return {
    relations,
    column,
    descending,
    nullable: relations.length > 0 || column.model.nullable,
  };
};

const nameOf = ({ relations, column, descending }: ResolvedTerm): string =>
  (descending ? "-" : "") + [...relations, column].map((step) => step.name).join(".");

/** Columns that an order of its own is made of, where nothing tells the rows apart. */
const ordering = ({ columns }: QueryTable): QueryColumn[] =>
  [...columns.values()].filter(({ model: { kind } }) => isSortable(kind));

/**
 * The terms of a sort, with the primary key at the end to break ties; in a view without a key, with
 * all other columns, so that only rows that are the same in all of them may change places.
 */
export const resolveSort = (table: QueryTable, sort: readonly SortTerm[]): ResolvedSort => {
  const terms: ResolvedTerm[] = [];
  const open = new Set(table.tie.length > 0 ? table.tie : ordering(table));
  for (const part of sort) {
    const term = resolveTerm(table, part);
    const same = (other: ResolvedTerm) =>
      nameOf({ ...other, descending: false }) === nameOf({ ...term, descending: false });
    if (!terms.some(same)) terms.push(term);
    if (term.relations.length === 0) open.delete(term.column);
    // No two rows have the same key: what follows has nothing left to decide.
    if (open.size === 0) break;
  }
  for (const column of open) {
    terms.push({ relations: [], column, descending: false, nullable: column.model.nullable });
  }
  return { terms, signature: terms.map(nameOf).join(",") };
};

export interface SortSql {
  /** ` LEFT JOIN …` of the relations that terms go through, or nothing. */
  readonly joins: string;
  /** For each term: its column as the joins name it. */
  readonly references: readonly string[];
  /** What follows ORDER BY. */
  readonly orderBy: string;
  /** The same for the rows of one phase, whose conditions leave less to order. */
  orderIn(phase: string): string;
}

export const sortSql = (writer: SqlWriter, alias: string, sort: ResolvedSort): SortSql => {
  const joined = new Map<string, string>();
  let joins = "";
  const aliasOf = (relations: readonly QueryRelation[]): string => {
    let at = alias;
    let path = "";
    for (const relation of relations) {
      const { name, target } = relation;
      path += `.${name}`;
      let next = joined.get(path);
      if (next === undefined) {
        const rows = relatedRows(writer, relation);
        next = rows.row;
        joined.set(path, next);
        const on = linkConditions(writer, relation, at, rows);
        joins += ` LEFT JOIN ${target.quoted} AS ${next} ON ${on.join(" AND ")}`;
      }
      at = next;
    }
    return at;
  };
  const places = sort.terms.map((term) => ({ term, at: aliasOf(term.relations) }));
  const comparables = places.map(({ term, at }) => writer.comparable(at, term.column));
  const { dialect } = writer;
  const terms = sort.terms.map((term, place) =>
    dialect.order(comparables[place] ?? "", term.descending, term.nullable),
  );
  const orderBy = terms.join(", ");
  return {
    joins,
    references: places.map(({ term, at }) => `${at}.${term.column.quoted}`),
    orderBy,
    orderIn(phase) {
      if (phase === "" || !dialect.nullsApart) return orderBy;
      const last = phase.length - 1;
      const rest = terms.slice(last + 1);
      // Before that one all rows of the phase are the same, and in it none or all are null.
      if (!phase.endsWith(IS_NULL)) {
        const descending = sort.terms[last]?.descending ?? false;
        rest.unshift(dialect.order(comparables[last] ?? "", descending, false));
      }
      return rest.length === 0 ? orderBy : rest.join(", ");
    },
  };
};
