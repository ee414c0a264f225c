import type { Column, Json, SchemaModel, Table } from "../model.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { importLines } from "./imports.ts";
import { doc, literal, record, sections } from "./text.ts";
import { overHttp } from "./view.ts";

/** Bounds that every number in JSON keeps anyway. */
const SAFE = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };

const telling = ([name, value]: readonly [string, Json]): boolean =>
  !(name in SAFE && value === SAFE[name as keyof typeof SAFE]);

const described = (column: Column): Json => ({
  ...Object.fromEntries(Object.entries(column.jsonSchema).filter(telling)),
  ...(column.doc === null ? {} : { description: column.doc }),
  ...(column.defaultValue === null || !column.settable ? {} : { default: column.defaultValue }),
});

const columnDescription = (column: Column) => ({
  kind: column.kind,
  sqlType: column.sqlType,
  element: column.element,
  nested: column.nested,
  ownForm: column.ownForm,
  nullable: column.nullable || undefined,
  body: column.settable ? (column.optional ? "optional" : "required") : undefined,
  writeOnly: column.access === "writeOnly" || undefined,
  schema: described(column),
});

/** What columns are for, as far as the API shows it. */
const meanings = ({ version, softDelete, tree }: Table): string =>
  Object.entries({ version, softDelete, tree })
    .flatMap(([name, is]) => (is === undefined ? [] : [`\n${name}: ${literal(is)},`]))
    .join("");

const descriptionFile = (table: Table, model: SchemaModel): EmittedFile => {
  const { names } = table;
  const columns = table.columns
    .filter(({ access }) => access !== "hidden")
    .map((column) => [column.name, columnDescription(column)] as const);
  const relations = overHttp
    .relations(table, model)
    .map(
      ({ name, target, many, nullable, doc: description, columns: own, references, through }) => {
        const about = description ?? undefined;
        const optional = (!many && nullable) || undefined;
        return [
          name,
          {
            target,
            many: many || undefined,
            nullable: optional,
            columns: own,
            references,
            through,
            description: about,
          },
        ] as const;
      },
    );
  return {
    path: `${names.file}.openapi.gen.ts`,
    text: sections(
      importLines(["@headwater/server/openapi", "type ResourceDescription"]),
      `${doc(`\`/api/${names.path}\` for the documents about the API.`)}export const ${names.many}Description: ResourceDescription = {
  name: ${literal(names.many)},
  path: ${literal(names.path)},
  table: ${literal(table.schema === undefined ? table.table : `${table.schema}.${table.table}`)},
  types: ${literal({ one: names.oneType, many: names.manyType })},
  labels: ${literal({ one: names.oneLabel, many: names.manyLabel })},${table.doc === null ? "" : `\ndescription: ${literal(table.doc)},`}
  key: ${literal(table.key)},${table.view === undefined ? "" : "\nreadOnly: true,"}
  columns: ${record(columns)},
  relations: ${record(relations)},${meanings(table)}
};`,
    ),
  };
};

const documentFile = (tables: readonly Table[]): EmittedFile => ({
  path: "openapi.gen.ts",
  text: sections(
    importLines(
      ["@headwater/server/openapi", "type ResourceDescription"],
      ...tables.map(
        ({ names: { file, many } }) => [`./${file}.openapi.gen.ts`, `${many}Description`] as const,
      ),
    ),
    `${doc("All resources, as OpenAPI and the schema document tell of them.")}export const descriptions: readonly ResourceDescription[] = [
${tables.map(({ names }) => `${names.many}Description,`).join("\n")}
];`,
  ),
});

/** What the OpenAPI document and the schema document say of each table. */
export const emitOpenapi = (model: SchemaModel): EmittedFile[] => {
  const tables = overHttp.tables(model);
  return [...tables.map((table) => descriptionFile(table, model)), documentFile(tables)];
};
