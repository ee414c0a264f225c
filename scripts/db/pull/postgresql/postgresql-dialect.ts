import type {
  ColumnStructure,
  IndexStructure,
  IndexTerm,
  Structure,
} from "@headwater/database/structure";
import { nameOf, quoteName } from "@headwater/database/structure";
import { enumValues } from "../enum-values.ts";
import type { ColumnSource, NamedConstraint, PullDialect, PulledTable } from "../pull-dialect.ts";
import type { SchemaFile } from "../schema-file.ts";
import { plainSql, sqlSource } from "../sql-source.ts";
import { pgDefaultSource } from "./default-source.ts";
import { OwnTypes } from "./types.ts";

const BUILDERS =
  "bigint bigserial bit boolean char check cidr customType date doublePrecision foreignKey halfvec index inet integer interval json jsonb line macaddr macaddr8 numeric pgEnum pgMaterializedView pgSchema pgTable pgView point primaryKey real serial smallint smallserial text time timestamp unique uniqueIndex uuid varchar vector";
const OTHERS = "AnyPgColumn relations sql one many table";

const SERIALS: Readonly<Record<string, string>> = {
  integer: "serial",
  bigint: "bigserial",
  smallint: "smallserial",
};

const serialSource = ({ name, type }: ColumnStructure, file: SchemaFile): string => {
  const builder = SERIALS[type] ?? "serial";
  const mode = builder === "bigserial" ? ', { mode: "bigint" }' : "";
  return `${file.core(builder)}(${JSON.stringify(name)}${mode})`;
};

const IDENTITIES = {
  always: ".generatedAlwaysAsIdentity()",
  "by default": ".generatedByDefaultAsIdentity()",
} as const;

const columnSource = (
  column: ColumnStructure,
  { table }: PulledTable,
  types: OwnTypes,
  file: SchemaFile,
): ColumnSource => {
  const { name, type, identity, generated } = column;
  if (column.collation !== undefined)
    file.note(
      nameOf(table),
      `${name} compares by COLLATE ${column.collation}, which Drizzle can't say`,
    );
  if (identity === "serial") return { builder: serialSource(column, file), filled: "" };
  const isWords = /^(text|character varying)/.test(type) && !type.endsWith("[]");
  const values = isWords ? enumValues(table.checks, name) : null;
  const source = types.of(type, values === null ? {} : { enum: values });
  if (source.kind === "custom")
    file.note(nameOf(table), `${name} is ${type}, which Drizzle has no builder for`);
  const builder = source.call(name);
  if (identity !== undefined) return { builder, filled: IDENTITIES[identity] };
  if (generated === undefined)
    return { builder, filled: pgDefaultSource(column.default, source.kind, file) };
  file.orm("sql");
  return { builder, filled: `.generatedAlwaysAs(${plainSql(generated.expression)})` };
};

/** Drizzle puts NULLS LAST after everything unless told otherwise. */
const orderSource = (after: string): string => {
  const operators = after.replace(/\b(desc|nulls (first|last))\b/g, "").trim();
  const isDescending = /\bdesc\b/.test(after);
  const nulls = /nulls (first|last)/.exec(after)?.[1] ?? (isDescending ? "first" : "last");
  return [
    isDescending ? ".desc()" : "",
    nulls === "first" ? ".nullsFirst()" : "",
    operators === "" ? "" : `.op(${JSON.stringify(operators)})`,
  ].join("");
};

const termSource = (term: IndexTerm, { names }: PulledTable, file: SchemaFile): string => {
  // Drizzle can say no collation of an index's column.
  const isCollated = term.after?.startsWith("COLLATE ") === true;
  if ("column" in term && !isCollated)
    return `table.${names.columns.get(term.column)}${orderSource(term.after ?? "")}`;
  file.orm("sql");
  const after = term.after === undefined ? "" : ` ${term.after}`;
  const core = "column" in term ? quoteName(term.column) : term.expression;
  return sqlSource(`${core}${after}`, "postgresql", names.columns);
};

const indexSource = (index: IndexStructure, at: PulledTable, file: SchemaFile): string => {
  const { name, unique, method, where } = index;
  const place = nameOf(at.table);
  if (index.include !== undefined)
    file.note(
      place,
      `The index ${name} also holds ${index.include.join(", ")}, which Drizzle can't say`,
    );
  if (index.nullsNotDistinct)
    file.note(place, `The index ${name} is NULLS NOT DISTINCT, which Drizzle can't say`);
  const terms = index.terms.map((term) => termSource(term, at, file)).join(", ");
  const on = method === undefined ? `.on(${terms})` : `.using(${JSON.stringify(method)}, ${terms})`;
  const settings = (index.with ?? "").split(/, ?/).filter((one) => one !== "");
  const options = Object.fromEntries(settings.map((one) => one.split("=")));
  const told = settings.length === 0 ? "" : `.with(${JSON.stringify(options)})`;
  const condition =
    where === null
      ? ""
      : `.where(${file.orm("sql") && sqlSource(where, "postgresql", at.names.columns)})`;
  return `${file.core(unique ? "uniqueIndex" : "index")}(${JSON.stringify(name)})${on}${told}${condition}`;
};

/** The name that the server or Drizzle gives anyway. */
const usualName = ({ kind, columns, target }: NamedConstraint, table: string): string => {
  if (kind === "primary key") return `${table}_pkey`;
  if (kind === "unique") return `${table}_${columns.join("_")}_unique`;
  return `${table}_${columns.join("_")}_${target?.table}_${target?.columns.join("_")}_fk`;
};

/** Writes what a database of PostgreSQL holds; enums, schemas and own types are declared first. */
export const postgresqlDialect = (structure: Structure, file: SchemaFile): PullDialect => {
  const types = new OwnTypes(structure, file);
  return {
    dialect: "postgresql",
    module: "drizzle-orm/pg-core",
    reserved: `${BUILDERS} ${OTHERS}`.split(" "),
    anyColumn: "AnyPgColumn",
    tableFunction: ({ schema }) => types.inSchema(schema, "table", "pgTable"),
    viewFunction: ({ schema, materialized }) =>
      materialized
        ? types.inSchema(schema, "materializedView", "pgMaterializedView")
        : types.inSchema(schema, "view", "pgView"),
    column: (column, at) => columnSource(column, at, types, file),
    viewColumn: (name, type) => types.of(type).call(name),
    index: indexSource,
    needsName: (constraint, { table }) => constraint.name !== usualName(constraint, table.name),
    noteTable: () => {},
  };
};
