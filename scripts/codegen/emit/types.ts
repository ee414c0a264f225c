import type { Column, Relation, SchemaModel, Table } from "../model.ts";
import {
  columnType,
  conditionName,
  conditionType,
  enumTypeName,
  isSortable,
  valueType,
} from "./column-type.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { carriedImports, type Import, importLines } from "./imports.ts";
import { article, doc, property, sections, union } from "./text.ts";
import { inProcess, keyColumns, overHttp, type View } from "./view.ts";

/** One table with what its types are made of. */
interface Subject {
  readonly table: Table;
  readonly model: SchemaModel;
  readonly view: View;
  readonly relations: readonly { readonly relation: Relation; readonly target: Table }[];
}

const subjectOf = (table: Table, model: SchemaModel, view: View): Subject => {
  const byName = new Map(model.tables.map((other) => [other.name, other]));
  const relations = view.relations(table, model).flatMap((relation) => {
    const target = byName.get(relation.target);
    return target ? [{ relation, target }] : [];
  });
  return { table, model, view, relations };
};

const imports = ({ table, view, relations }: Subject): string => {
  const shown = [...new Set([...view.row(table), ...view.create(table), ...view.onDemand(table)])];
  const many = relations.some(({ relation }) => relation.many);
  const others = relations
    .filter(({ target }) => target !== table)
    .map(({ relation, target }): Import => {
      const { file, oneType } = target.names;
      const row = relation.many ? [] : [`type ${oneType}`];
      return [`./${file}.types.gen.ts`, ...row, `type ${oneType}Model`, `type ${oneType}Where`];
    });
  return importLines(
    [
      view.filters,
      "type ListQuery",
      ...(many ? ["type ManyFilter"] : []),
      ...view.where(table).map((column) => `type ${conditionName(column)}`),
    ],
    ...shown.flatMap((column) => carriedImports(column.typeImports)),
    ...others,
  );
};

const enums = ({ table, model, view }: Subject): string =>
  [...new Set([...view.where(table), ...view.create(table)])]
    .flatMap((column) => {
      const name = enumTypeName(table, column, model);
      return name ? [`${doc(column.doc)}export type ${name} = ${column.type};`] : [];
    })
    .join("\n\n");

const row = ({ table, model, view }: Subject): string =>
  `${doc(table.doc ?? `One row of \`${table.table}\`.`)}export interface ${table.names.oneType} {
${view
  .row(table)
  .map(
    (column) => `${doc(column.doc)}${property(column.name)}: ${columnType(table, column, model)};`,
  )
  .join("\n")}
}`;

const defaultOf = (column: Column): string | null =>
  column.defaultValue === null ? null : `@default ${JSON.stringify(column.defaultValue)}`;

const optionalMember = (column: Column, type: string, ...about: (string | null)[]): string =>
  `${doc(...about)}${property(column.name)}?: ${type} | undefined;`;

const newRow = ({ table, model, view }: Subject): string =>
  `${doc(`What ${article(table.names.oneLabel)} is made of; a column that is left out gets its default.`)}export interface New${table.names.oneType} {
${view
  .create(table)
  .map((column) => {
    const type = columnType(table, column, model);
    return column.optional
      ? optionalMember(column, type, column.doc, defaultOf(column))
      : `${doc(column.doc)}${property(column.name)}: ${type};`;
  })
  .join("\n")}
}`;

const patch = ({ table, model, view }: Subject): string =>
  `${doc(`Columns of ${article(table.names.oneLabel)} to change; the others stay as they are.`)}export interface ${table.names.oneType}Patch {
${view
  .patch(table)
  .map((column) => optionalMember(column, columnType(table, column, model), column.doc))
  .join("\n")}
}`;

const key = ({ table, model }: Subject): string => {
  const name = `${table.names.oneType}Key`;
  const columns = keyColumns(table);
  const [only] = columns;
  const intro = doc(
    only
      ? `Which ${table.names.oneLabel}: the ${table.view ? "key" : "primary key"}.`
      : `The ${table.view ? "view has no key" : "table has no primary key"}.`,
  );
  if (!only) return `${intro}export type ${name} = never;`;
  if (columns.length === 1)
    return `${intro}export type ${name} = ${valueType(table, only, model)};`;
  return `${intro}export interface ${name} {
${columns.map((column) => `readonly ${property(column.name)}: ${valueType(table, column, model)};`).join("\n")}
}`;
};

const where = ({ table, model, view, relations }: Subject): string => {
  const name = `${table.names.oneType}Where`;
  const columns = view.where(table).map((column) => {
    const condition = conditionType(table, column, model);
    return `readonly ${property(column.name)}?: ${condition} | undefined;`;
  });
  const related = relations.map(({ relation, target }) => {
    const other = `${target.names.oneType}Where`;
    const condition = relation.many ? `ManyFilter<${other}>` : other;
    return `${doc(relation.doc)}readonly ${property(relation.name)}?: ${condition} | undefined;`;
  });
  return `${doc(`Conditions on ${table.names.manyLabel}; all of them have to hold.`)}export interface ${name} {
${[...columns, ...related].join("\n")}
readonly and?: readonly ${name}[] | undefined;
readonly or?: readonly ${name}[] | undefined;
readonly not?: ${name} | undefined;
}`;
};

const sortable = (table: Table, view: View): string => {
  const others = view.row(table).filter((column) => !isSortable(column));
  const { oneType } = table.names;
  return others.length === 0
    ? `keyof ${oneType}`
    : `Exclude<keyof ${oneType}, ${union(others.map(({ name }) => name))}>`;
};

const sort = ({ table, view, relations }: Subject): string => {
  const through = relations
    .filter(({ relation }) => !relation.many)
    .map(({ relation, target }) => `| \`${relation.name}.\${${sortable(target, view)}}\``);
  return `${doc(`What ${table.names.manyLabel} can be sorted by.`)}export type ${table.names.oneType}Sort = ${through.length > 0 ? "|" : ""} ${sortable(table, view)} ${through.join(" ")};`;
};

const modelTypes = ({ table, model, view, relations }: Subject): string => {
  const { oneType, manyLabel } = table.names;
  const onDemand = view.onDemand(table);
  const hidden = onDemand
    .map((column) => `${property(column.name)}: ${columnType(table, column, model)};`)
    .join("\n");
  const links = relations.map(({ relation, target }) => {
    const kind = relation.many ? "many" : relation.nullable ? "optional" : "one";
    return `${doc(relation.doc)}${property(relation.name)}: { kind: "${kind}"; model: ${target.names.oneType}Model };`;
  });
  return `${doc(`The types of ${manyLabel}, for generic code.`)}export interface ${oneType}Model {
row: ${oneType};${hidden === "" ? "" : `\nhidden: {\n${hidden}\n};`}
key: ${oneType}Key;
keyColumns: ${union(table.key)};
${table.view === undefined ? `create: New${oneType};\npatch: ${oneType}Patch;` : "create: never;\npatch: never;"}
where: ${oneType}Where;
sort: ${oneType}Sort;
relations: {\n${links.join("\n")}\n};${table.softDelete === undefined ? "" : "\nsoftDelete: true;"}
}`;
};

const query = ({ table }: Subject): string =>
  `${doc(`A list of ${table.names.manyLabel}: which, in what order, and what comes along.`)}export type ${table.names.oneType}Query = ListQuery<${table.names.oneType}Model>;`;

const typesFile = (subject: Subject): EmittedFile => ({
  path: `${subject.table.names.file}.types.gen.ts`,
  text: sections(
    imports(subject),
    enums(subject),
    row(subject),
    subject.table.view === undefined && newRow(subject),
    subject.table.view === undefined && patch(subject),
    key(subject),
    where(subject),
    sort(subject),
    query(subject),
    modelTypes(subject),
  ),
});

const emitTypes = (model: SchemaModel, view: View): EmittedFile[] =>
  view.tables(model).map((table) => typesFile(subjectOf(table, model, view)));

/** Types that repositories and their callers use. */
export const emitDatabaseTypes = (model: SchemaModel): EmittedFile[] => emitTypes(model, inProcess);

/** Types of the API client, without what HTTP does not show. */
export const emitClientTypes = (model: SchemaModel): EmittedFile[] => emitTypes(model, overHttp);
