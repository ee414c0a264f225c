import type { Column, SchemaModel, Table } from "../model.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { importLines } from "./imports.ts";
import { relationShape, viewLine } from "./models.ts";
import { doc, literal, property, record, sections } from "./text.ts";
import { overHttp } from "./view.ts";

/** Columns the client has to know: all that come out or go in. */
const shapeColumns = (table: Table): readonly Column[] =>
  table.columns.filter(({ access }) => access !== "hidden");

const shape = (table: Table, model: SchemaModel): string => {
  const columns = shapeColumns(table).map(
    ({ name, kind, nullable, values, element, nested, ownForm, defaultValue }) => {
      const known = {
        values: values ?? undefined,
        element,
        nested,
        ownForm,
        defaultValue: defaultValue ?? undefined,
      };
      return [name, { kind, nullable, ...known }] as const;
    },
  );
  const relations = overHttp
    .relations(table, model)
    .map((relation) => [relation.name, relationShape(relation)] as const);
  return `${doc(`What the API shows of ${table.names.manyLabel}.`)}export const ${table.names.many}Shape: ResourceShape = {
  name: ${literal(table.names.many)},
  path: ${literal(table.names.path)},
  key: ${literal(table.key)},${viewLine(table)}
  columns: ${record(columns)},
  relations: ${record(relations)},${meanings(table)}
};`;
};

/** What columns are for, as far as clients have to know. */
const meanings = ({ version, softDelete, tree }: Table): string => {
  const kept = softDelete && { column: softDelete.column };
  return Object.entries({ version, softDelete: kept, tree: tree && { parent: tree.parent } })
    .flatMap(([name, is]) => (is === undefined ? [] : [`\n${name}: ${literal(is)},`]))
    .join("");
};

/** What a client does beyond the verbs of all: the types of the runtime that say so. */
const moreVerbs = ({ softDelete: kept, tree, key }: Table): string[] => [
  ...(kept === undefined || key.length === 0 ? [] : ["RestoreVerb"]),
  ...(tree === undefined ? [] : ["TreeVerbs"]),
];

/** The function of the runtime that makes a table's client. */
const maker = (table: Table): string => {
  if (table.view !== undefined) return "viewClient";
  return moreVerbs(table).length === 0 ? "resourceClient" : "wholeClient";
};

const clientFile = (table: Table, model: SchemaModel): EmittedFile => {
  const { file, manyType, oneType, manyLabel } = table.names;
  const [client, verbs] =
    table.view === undefined ? ["ResourceClient", "Reads and writes"] : ["ViewClient", "Reads"];
  const more = moreVerbs(table);
  return {
    path: `${file}.client.gen.ts`,
    text: sections(
      importLines(
        [
          "@headwater/api-client/runtime",
          `type ${client}`,
          "type ResourceShape",
          ...more.map((name) => `type ${name}`),
        ],
        [`./${file}.types.gen.ts`, `type ${oneType}Model`],
      ),
      shape(table, model),
      `${doc(table.doc ?? `${verbs} ${manyLabel}.`)}export type ${manyType}Client = ${[client, ...more].map((name) => `${name}<${oneType}Model>`).join(" & ")};`,
    ),
  };
};

const each = (tables: readonly Table[], line: (names: Table["names"]) => string): string =>
  tables.map(({ names }) => line(names)).join("\n");

const apiFile = (tables: readonly Table[]): EmittedFile => ({
  path: "api.gen.ts",
  text: sections(
    importLines(
      [
        "@headwater/api-client/runtime",
        "type ApiClientOptions",
        "type Batch",
        "batchClient",
        "createTransport",
        ...new Set(tables.map(maker)),
        "type Shapes",
      ],
      ...tables.map(
        ({ names: { file, many, manyType } }) =>
          [`./${file}.client.gen.ts`, `type ${manyType}Client`, `${many}Shape`] as const,
      ),
      ...tables.map(
        ({ names: { file, oneType } }) =>
          [`./${file}.types.gen.ts`, `type ${oneType}Model`] as const,
      ),
    ),
    each(tables, ({ file }) => `export type * from "./${file}.types.gen.ts";`),
    `${doc("Every resource by its name in code.")}export const shapes: Shapes = {
${each(tables, ({ many }) => `${property(many)}: ${many}Shape,`)}
};`,
    `${doc("The types of every resource, for generic code.")}export interface ApiModels {
${each(tables, ({ many, oneType }) => `${property(many)}: ${oneType}Model;`)}
}`,
    `${doc("The whole API, one client for each resource.")}export interface Api {
${tables.map(({ names, doc: about }) => `${doc(about)}readonly ${property(names.many)}: ${names.manyType}Client;`).join("\n")}
${doc("Several writes in one transaction: all of them or none.")}readonly batch: Batch<ApiModels>;
}`,
    `${doc("A client for the server at `baseUrl`.")}export const createApiClient = (options: ApiClientOptions = {}): Api => {
  const transport = createTransport(options, shapes);
  return {
${tables
  .map(
    (table) =>
      `${property(table.names.many)}: ${maker(table)}<${table.names.oneType}Model>(transport, ${table.names.many}Shape),`,
  )
  .join("\n")}
batch: batchClient<ApiModels>(transport),
  };
};`,
  ),
});

/** A client for each resource, and the one that has them all. */
export const emitClient = (model: SchemaModel): EmittedFile[] => {
  const tables = overHttp.tables(model);
  return [...tables.map((table) => clientFile(table, model)), apiFile(tables)];
};
