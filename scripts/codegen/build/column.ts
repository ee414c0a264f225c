import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Column } from "../model.ts";
import type {
  ColumnFacts,
  ColumnForm,
  ElementForm,
  ResourceFacts,
  TableFacts,
} from "../read/facts.ts";
import { classify } from "./access.ts";
import { typed } from "./column-type.ts";
import { docOf, isManaged, type Meanings } from "./meanings/meanings.ts";
import { hasOwnForm, isExacting, isUnsteady } from "./own-form.ts";
import { validatorOf } from "./validator/validator.ts";

/** Whether something fills the column in anew for each row: a key that the server makes. */
const isMade = (column: ColumnFacts, lone: boolean): boolean =>
  column.filledAnew ||
  column.generated !== null ||
  (lone && column.drizzle === "SQLiteInteger" && column.sqlType === "integer");

/** Whether no part of a table's key is given by who creates a row; one that points elsewhere is. */
export const keyIsMade = ({ primaryKey, columns, foreignKeys }: TableFacts): boolean => {
  const key = primaryKey?.columns ?? [];
  return (
    key.length > 0 &&
    !foreignKeys.some((one) => one.columns.some((name) => key.includes(name))) &&
    columns.filter(({ name }) => key.includes(name)).every((one) => isMade(one, key.length === 1))
  );
};

/** What a column of arrays holds. */
const listOf = (column: ColumnForm): Pick<Column, "element" | "nested" | "values"> => {
  const element = elementOf(column);
  if (element === undefined) return { values: column.values };
  const nested = column.element?.element === undefined ? {} : { nested: true as const };
  return { element: element.kind, ...nested, values: element.values };
};

export const buildColumn = (
  facts: ColumnFacts,
  table: TableFacts,
  resources: ReadonlyMap<string, ResourceFacts>,
  meanings: Meanings,
  diagnostics: Diagnostic[],
): Column => {
  const resource = resources.get(table.name) ?? null;
  const base = facts.origin && resources.get(facts.origin.table);
  const origin = base && { resource: base, column: facts.origin?.column ?? "" };
  const column = typed(facts, table, diagnostics);
  const managed = isManaged(meanings, column.name);
  const { access, guessed } = classify({ ...column, managed }, table, resource, origin ?? null);
  if (guessed) {
    diagnostics.push(diagnose("HW1106", column.place, { column: `${table.name}.${column.name}` }));
  }

  const key = table.primaryKey?.columns ?? [];
  const inKey = key.includes(column.name);
  const nullable = !column.notNull && !inKey;
  const made = inKey && keyIsMade(table);
  const optional = nullable || column.filled || column.generated !== null || made || managed;
  const closed = access === "hidden" || access === "readOnly" || made;
  const settable = table.view === undefined && !closed;

  const refine = resource?.refine.find((one) => one.column === column.name) ?? null;
  return {
    name: column.name,
    column: column.column,
    doc: column.doc ?? docOf(column),
    place: column.place,
    kind: isSealed(column, table) ? "json" : column.kind,
    storage: column.storage,
    type: column.type,
    typeImports: column.declared?.imports ?? [],
    ...listOf(column),
    ownForm: hasOwnForm(column) || undefined,
    exacting: isExacting(column) || undefined,
    nullable,
    access,
    inKey,
    optional,
    settable,
    ...validatorOf(column, table.checks, refine, diagnostics),
    defaultValue: column.constantDefault ?? null,
    sqlType: column.sqlType,
    sqlDefault: column.sqlDefault,
    generated: column.generated,
    autoIncrement: column.autoIncrement,
    castType: column.castType,
    identity: column.identity,
  };
};

/** PostgreSQL's types that have nothing to sort and group by. */
const WITHOUT_ORDER = /^(?:point|lseg|line|box|path|polygon|circle|xml|json)\b/i;

const isLinked = ({ name }: ColumnFacts, table: TableFacts): boolean =>
  [table.primaryKey, ...table.uniques, ...table.foreignKeys].some((one) =>
    one?.columns.includes(name),
  );

/** Whether rows can't be found by what a column holds, and needn't be: it is only handed on. */
const isSealed = (column: ColumnFacts, table: TableFacts): boolean => {
  if (column.custom !== undefined && WITHOUT_ORDER.test(column.sqlType)) return true;
  return !isLinked(column, table) && isUnsteady(column);
};

/** What an array holds in its innermost arrays. */
const elementOf = (form: ColumnForm): ElementForm | undefined =>
  form.element?.element === undefined ? form.element : elementOf(form.element);
