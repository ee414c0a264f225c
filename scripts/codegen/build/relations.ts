import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Relation } from "../model.ts";
import { sameSet } from "./same-names.ts";
import type { JunctionFacts, RelationFacts, TableFacts } from "../read/facts.ts";

/** A to-one relation has no row when a column of its link is null, or when the link is over there. */
export const isNullable = (
  table: TableFacts,
  many: boolean,
  columns: readonly string[],
): boolean => {
  const holds = table.foreignKeys.some((key) => sameSet(columns, key.columns));
  const key = table.primaryKey?.columns ?? [];
  return (
    many ||
    !holds ||
    table.columns.some(
      ({ name, notNull }) => columns.includes(name) && !notNull && !key.includes(name),
    )
  );
};

/** The relations a schema states, those left out that lead nowhere. */
export const statedRelations = (
  table: TableFacts,
  tables: ReadonlyMap<string, TableFacts>,
  diagnostics: Diagnostic[],
): Relation[] => {
  const columns = new Set(table.columns.map(({ name }) => name));
  return table.relations.flatMap((facts): Relation[] => {
    const { name, doc, place, many, target } = facts;
    const relation = `${table.name}.${name}`;
    if (target === null) {
      diagnostics.push(diagnose("HW1302", place, { relation, table: facts.targetTable }));
      return [];
    }
    if (columns.has(name)) {
      diagnostics.push(diagnose("HW1202", place, { relation, column: name }));
      return [];
    }
    const link = linkOf(facts, table, tables.get(target));
    if (link === null) {
      const message = facts.unresolved ?? "";
      diagnostics.push(diagnose("HW1301", place, { relation, message }));
      return [];
    }
    const { through } = facts;
    if (through !== undefined && (through.table === null || !many)) {
      const data = { relation, junction: through.name, target, many };
      diagnostics.push(diagnose("HW1306", place, data));
      return [];
    }
    const nullable = isNullable(table, many, link.columns);
    return [{ name, doc, target, many, nullable, ...link, ...junctionOf(through) }];
  });
};

const junctionOf = (through: JunctionFacts | undefined): Pick<Relation, "through"> => {
  if (through === undefined || through.table === null) return {};
  const { table: resource, columns, references } = through;
  return { through: { resource, columns, references } };
};

type Link = Pick<Relation, "columns" | "references">;

/** The columns that link two tables: what Drizzle resolves, or else the one foreign key between them. */
const linkOf = (
  facts: RelationFacts,
  table: TableFacts,
  target: TableFacts | undefined,
): Link | null => {
  if (facts.unresolved === null) return { columns: facts.columns, references: facts.references };
  const own = facts.many ? [] : table.foreignKeys.filter((key) => key.target === facts.target);
  const theirs = (target?.foreignKeys ?? []).filter((key) => key.target === table.name);
  const [key, ...others] = [
    ...own.map(({ columns, references }) => ({ columns, references })),
    ...theirs.map(({ columns, references }) => ({ columns: references, references: columns })),
  ];
  return key === undefined || others.length > 0 ? null : key;
};
