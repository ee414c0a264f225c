import type { Column, Finder, SchemaModel, Table } from "../model.ts";
import { enumTypeName, valueType } from "./column-type.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { carriedImports, type Import, importLines, schemaModule } from "./imports.ts";
import { modelName } from "./models.ts";
import { doc, literal, parameter, property, sections, sentenceList } from "./text.ts";

const finderColumns = (table: Table, finder: Finder): readonly Column[] =>
  finder.columns.flatMap((name) => table.columns.filter((column) => column.name === name));

const finder = (
  table: Table,
  model: SchemaModel,
  { name, columns, unique, servedBy }: Finder,
): string => {
  const { oneType, oneLabel, manyLabel } = table.names;
  const own = finderColumns(table, { name, columns, unique, servedBy });
  const local = (column: Column): string => parameter(column.name, ["query"]);
  const parameters = own
    .map((column) => `${local(column)}: ${valueType(table, column, model)}`)
    .join(", ");
  const conditions = own.map((column) =>
    local(column) === column.name ? column.name : `${property(column.name)}: ${local(column)}`,
  );
  const where = `{ ${conditions.join(", ")} }`;
  const by = sentenceList(columns.map((column) => `\`${column}\``));
  if (unique) {
    return `${doc(`The ${oneLabel} with this ${by} (unique), or null.`)}${name}<const Q extends OneQuery<${oneType}Model>>(${parameters}, query?: Q): Promise<Result<${oneType}Model, Q> | null> {
  return this.findUnique(${where}, query);
}`;
  }
  const served = servedBy === null ? "Reads the whole table: no index." : `Served by ${servedBy}.`;
  return `${doc(`${manyLabel.charAt(0).toUpperCase()}${manyLabel.slice(1)} with this ${by}. ${served}`)}${name}<const Q extends ${oneType}Query>(${parameters}, query?: Q): Promise<Page<Result<${oneType}Model, Q>>> {
  return this.listWhere(${where}, query);
}`;
};

const treeVerbs = ({ tree, columns, names: { oneType, oneLabel } }: Table): string[] => {
  if (tree === undefined) return [];
  const one = `key: ${oneType}Key`;
  const page = `<const Q extends TreeQuery<${oneType}Model>>(${one}, query?: Q): Promise<Page<Result<${oneType}Model, Q>>>`;
  const parent = columns.find(({ name }) => name === tree.parent);
  const above = `${oneType}Key${parent?.nullable === true ? " | null" : ""}`;
  return [
    `${doc(`All rows above a ${oneLabel}, the root first.`, "@throws {NotFoundError}")}ancestors(${one}): Promise<${oneType}[]> {
  return this.ancestorsOf(key);
}`,
    `${doc(`A page of the rows right below a ${oneLabel}.`, "@throws {NotFoundError}")}children${page.replace("TreeQuery<", "ListQuery<")} {
  return this.descendantsOf(key, { ...query, depth: 1 }) as Promise<Page<Result<${oneType}Model, Q>>>;
}`,
    `${doc(`A page of the rows below a ${oneLabel}, by their paths unless \`sort\` says otherwise; \`depth\` levels down.`, "@throws {NotFoundError}")}descendants${page} {
  return this.descendantsOf(key, query);
}`,
    `${doc(`Moves a ${oneLabel} with all below it under another row, or makes it a root.`, "@throws {ValidationError} when that row lies below it {@link NotFoundError} {@link ConstraintError}")}move(${one}, parent: ${above}): Promise<${oneType}> {
  return this.update(key, { ${property(tree.parent)}: parent });
}`,
    `${doc("Works out the path of every row anew, and says how many were wrong: once, for rows that others have written.")}rebuildPaths(): Promise<{ count: number }> {
  return this.rebuildAllPaths();
}`,
  ];
};

/** Verbs that columns with a meaning add. */
const verbs = (table: Table): string[] => [...treeVerbs(table), ...keptVerbs(table)];

const keptVerbs = ({
  softDelete,
  key,
  names: { oneType, oneLabel, manyLabel },
}: Table): string[] => {
  if (softDelete === undefined) return [];
  const one = `key: ${oneType}Key`;
  const keyed = [
    `${doc(`Brings a removed ${oneLabel} back, with all that went with it.`, "@throws {NotFoundError} {@link ConstraintError} when what it refers to is removed, or its place is taken")}restore(${one}): Promise<${oneType}> {
  return this.restoreRow(key);
}`,
    `${doc(`Takes a ${oneLabel} out of the database for good, removed or not.`, "@throws {NotFoundError} {@link ConstraintError}")}purge(${one}): Promise<void> {
  return this.purgeRow(key);
}`,
  ];
  return [
    ...(key.length === 0 ? [] : keyed),
    `${doc(`Takes all ${manyLabel} that match out of the database for good, removed or not.`)}purgeMany(where: ${oneType}Where): Promise<{ count: number }> {
  return this.purgeRows(where);
}`,
  ];
};

const finderImports = (table: Table, model: SchemaModel): Import[] => {
  const columns = table.finders.flatMap((each) => finderColumns(table, each));
  const many = table.finders.some(({ unique }) => !unique);
  const one = table.finders.some(({ unique }) => unique);
  const isTree = table.tree !== undefined;
  const { file, oneType } = table.names;
  return [
    ...columns.flatMap((column) => carriedImports(column.typeImports)),
    [
      "@headwater/database/filter",
      ...(many || isTree ? ["type Page"] : []),
      ...(isTree ? ["type ListQuery", "type TreeQuery"] : []),
      ...(one ? ["type OneQuery"] : []),
      ...(many || one || isTree ? ["type Result"] : []),
    ],
    [
      `./${file}.types.gen.ts`,
      `type ${oneType}Model`,
      ...verbTypes(table),
      ...(many ? [`type ${oneType}Query`] : []),
      ...columns.flatMap((column) => {
        const type = enumTypeName(table, column, model);
        return type === null ? [] : [`type ${type}`];
      }),
    ],
  ];
};

const verbTypes = ({ softDelete, tree, key, names: { oneType } }: Table): string[] => {
  if (softDelete === undefined && tree === undefined) return [];
  const keyed = key.length === 0 ? [] : [`type ${oneType}`, `type ${oneType}Key`];
  return softDelete === undefined ? keyed : [...keyed, `type ${oneType}Where`];
};

/** The Drizzle table, by way of the export that leads to it. */
const tableObject = (table: Table): string => {
  const { export: exportedName, within, through } = table.source;
  const exported = `tableIn(schema, ${[exportedName, ...within].map(literal).join(", ")})`;
  return through.reduce((from, name) => `referencedTable(${from}, ${literal(name)})`, exported);
};

const viewClass = ({ view }: Table): string =>
  view?.materialized === true ? "MaterializedViewRepository" : "ViewRepository";

const repositoryFile = (table: Table, model: SchemaModel): EmittedFile => {
  const { file, many, manyType, oneType, manyLabel } = table.names;
  const isTable = table.view === undefined;
  const base = isTable ? "Repository" : viewClass(table);
  const validator = isTable ? `, { validator: ${many}Schemas.create }` : "";
  const about = isTable
    ? `Reads and writes ${manyLabel}. Inside a transaction, use the repositories it hands you.`
    : `Reads ${manyLabel}.`;
  return {
    path: `${file}.repository.gen.ts`,
    text: sections(
      importLines(
        [
          "@headwater/database/repository",
          "bindTable",
          "tableIn",
          ...(table.source.through.length > 0 ? ["referencedTable"] : []),
          base,
          "type RepositoryContext",
        ],
        [schemaModule(model, table), "* as schema"],
        [`./${file}.model.gen.ts`, modelName(table.names)],
        ...(isTable ? [[`./${file}.validator.gen.ts`, `${many}Schemas`] as const] : []),
        ...finderImports(table, model),
      ),
      `const ${many}Table = bindTable(${modelName(table.names)}, ${tableObject(table)}${validator});`,
      `${doc(table.doc, about)}export class ${manyType}Repository extends ${base}<${oneType}Model> {
constructor(context: RepositoryContext) {
  super(context, ${many}Table);
}

${[...table.finders.map((each) => finder(table, model, each)), ...verbs(table)].join("\n\n")}
}`,
    ),
  };
};

const classImport = ({ names, custom }: Table): Import => [
  custom.repository ? `../custom/${names.file}.ts` : `./${names.file}.repository.gen.ts`,
  `${names.manyType}Repository`,
];

const repositoriesFile = ({ tables }: SchemaModel): EmittedFile => ({
  path: "repositories.gen.ts",
  text: sections(
    importLines(
      ["@headwater/database/repository", "type RepositoryContext"],
      ...tables.map(classImport),
    ),
    `${doc("One repository for each table; hand-written classes in `custom/` take the place of generated ones.")}export interface Repositories {
${tables.map(({ names, doc: about }) => `${doc(about)}readonly ${property(names.many)}: ${names.manyType}Repository;`).join("\n")}
}`,
    `${doc("The repositories over one engine, or over one transaction.")}export const createRepositories = (context: RepositoryContext): Repositories => ({
${tables.map(({ names }) => `${property(names.many)}: new ${names.manyType}Repository(context),`).join("\n")}
});`,
  ),
});

/** One repository class for each table, and the object that has them all. */
export const emitRepositories = (model: SchemaModel): EmittedFile[] => [
  ...model.tables.map((table) => repositoryFile(table, model)),
  repositoriesFile(model),
];
