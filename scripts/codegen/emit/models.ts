import type { Column, ForeignKey, Names, Relation, SchemaModel, Table } from "../model.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { importLines } from "./imports.ts";
import { doc, literal, property, record, sections } from "./text.ts";

const list = (items: readonly object[]): string =>
  items.length === 0 ? "[]" : `[\n${items.map((item) => `${literal(item)},`).join("\n")}\n]`;

const columnModel = (column: Column) => ({
  column: column.column,
  kind: column.kind,
  storage: column.storage,
  access: column.access,
  nullable: column.nullable,
  optional: column.optional,
  values: column.values ?? undefined,
  element: column.element,
  nested: column.nested,
  ownForm: column.ownForm,
  sqlType: column.castType,
});

/** A relation's shape, without its documentation. */
export const relationShape = ({
  target,
  many,
  nullable,
  columns,
  references,
  through,
}: Relation) => ({ target, many, nullable, columns, references, through });

const foreignKey = ({ name, columns, target, references, onDelete }: ForeignKey) => ({
  name,
  columns,
  target,
  references,
  onDelete: onDelete === "no action" ? undefined : onDelete,
});

/** Unique keys; where removed rows don't count they are made as partial indexes. */
const uniques = ({ uniques: own, indexes, softDelete }: Table) => {
  const partial = indexes.filter(({ unique }) => unique && softDelete !== undefined);
  return [
    ...own.map(({ name, columns }) => ({ name, columns })),
    ...partial.flatMap(({ name, terms }) => {
      const columns = terms.flatMap((term) => ("column" in term ? [term.column] : []));
      return columns.length === terms.length ? [{ name, columns }] : [];
    }),
  ];
};

/** What columns are for, where any is for something. */
const meanings = ({ timestamps, softDelete, version, tree }: Table): string =>
  Object.entries({ version, softDelete, tree, timestamps })
    .flatMap(([name, is]) => (is === undefined ? [] : [`\n${name}: ${literal(is)},`]))
    .join("");

/** ` view: "materialized",` on a line of its own; nothing of a table. */
export const viewLine = ({ view }: Table): string =>
  view === undefined ? "" : `\nview: "${view.materialized ? "materialized" : "plain"}",`;

/** The value that describes a table: in small letters where the table is `Post`, whose type is `PostModel`. */
export const modelName = ({ many }: Names): string =>
  `${many.charAt(0).toLowerCase()}${many.slice(1)}Model`;

const modelFile = (table: Table): EmittedFile => ({
  path: `${table.names.file}.model.gen.ts`,
  text: sections(
    importLines(["@headwater/database/model", "type TableModel"]),
    `${doc(`How ${table.names.manyLabel} lie in the database.`)}export const ${modelName(table.names)}: TableModel = {
  name: ${literal(table.names.many)},
  singular: ${literal(table.names.one)},
  path: ${literal(table.names.path)},
  table: ${literal(table.table)},${table.schema === undefined ? "" : `\nschema: ${literal(table.schema)},`}
  key: ${literal(table.key)},${viewLine(table)}
  columns: ${record(table.columns.map((column) => [column.name, columnModel(column)]))},
  relations: ${record(table.relations.map((relation) => [relation.name, relationShape(relation)]))},
  uniques: ${list(uniques(table))},
  foreignKeys: ${list(table.foreignKeys.map(foreignKey))},
  checks: ${list(table.checks.map(({ name, columns }) => ({ name, columns })))},${meanings(table)}
};`,
  ),
});

const modelsFile = (model: SchemaModel): EmittedFile => ({
  path: "models.gen.ts",
  text: sections(
    importLines(
      ["@headwater/database/model", "type TableModels"],
      ...model.tables.map(
        ({ names }) => [`./${names.file}.model.gen.ts`, modelName(names)] as const,
      ),
    ),
    `${doc("Every table by its name in code.")}export const models: TableModels = {
${model.tables.map(({ names }) => `${property(names.many)}: ${modelName(names)},`).join("\n")}
};`,
  ),
});

/** What the repositories need to know of each table, as data. */
export const emitModels = (model: SchemaModel): EmittedFile[] => [
  ...model.tables.map(modelFile),
  modelsFile(model),
];
