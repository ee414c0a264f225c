import type { Column, Kind, SchemaModel, Table } from "../model.ts";
import { capitalized } from "../words.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { carriedImports, importLines } from "./imports.ts";
import { article, doc, property, sections } from "./text.ts";
import { keyColumns, overHttp } from "./view.ts";

/** Helpers that take a value in its form on the wire or in code, and what they check by themselves. */
const WIRE: Partial<Record<Kind, { readonly helper: string; readonly inner: string }>> = {
  date: { helper: "wireDate", inner: "z.date()" },
  bigint: { helper: "wireBigint", inner: "z.bigint()" },
  binary: { helper: "wireBinary", inner: "z.instanceof(Uint8Array)" },
};

/** Helpers that read a value out of a path, where bodies have it as it is. */
const SEGMENT: Partial<Record<Kind, string>> = {
  boolean: "wireBoolean",
  integer: "wireInteger",
  number: "wireNumber",
};

interface Source {
  readonly text: string;
  readonly helpers: readonly string[];
}

const value = ({ kind, validator, element }: Column): Source => {
  if (element !== undefined && element in WIRE) {
    return { text: `wireList("${element}", ${validator})`, helpers: ["wireList"] };
  }
  const wire = WIRE[kind];
  if (!wire) return { text: validator, helpers: [] };
  const inner = validator === wire.inner ? "" : validator;
  return { text: `${wire.helper}(${inner})`, helpers: [wire.helper] };
};

/** Whether the database would refuse to look for a text that has not the form of the column's type. */
const hasForm = ({ castType, storage }: Column): boolean =>
  castType !== undefined && storage === "plain" && !/^(?:text|varchar|char)\b/.test(castType);

/** A key's column as a segment of a path has it. Texts are not refined: what can't be is not found. */
const segment = (column: Column): Source => {
  if (column.kind === "string" && !hasForm(column)) return { text: "z.string()", helpers: [] };
  const helper = SEGMENT[column.kind];
  return helper === undefined ? value(column) : { text: `${helper}()`, helpers: [helper] };
};

const nullable = (column: Column): string =>
  `${value(column).text}${column.nullable ? ".nullable()" : ""}`;

const optional = (column: Column): string =>
  `${value(column).text}${column.nullable ? ".nullish()" : ".optional()"}`;

const schema = (
  name: string,
  about: string,
  columns: readonly Column[],
  source: (column: Column) => string,
): string => {
  const members = columns.map((column) => `${property(column.name)}: ${source(column)},`);
  const body = members.length === 0 ? "{}" : `{\n${members.join("\n")}\n}`;
  return `${doc(about)}export const ${name} = z.strictObject(${body});`;
};

/** Under a type that is quick to compare: repositories and routes need no more of them. */
const together = ({ names }: Table): string =>
  `${doc(`What bodies and keys of ${names.manyLabel} have to look like.`)}export const ${names.many}Schemas: ResourceSchemas = {
  create: new${names.oneType}Schema,
  patch: ${names.one}PatchSchema,
  key: ${names.one}KeySchema,
};`;

const validatorFile = (table: Table): EmittedFile => {
  const { file, one, oneType, oneLabel } = table.names;
  const bodies = [...new Set([...overHttp.row(table), ...overHttp.create(table)])];
  const keys = keyColumns(table);
  const written = table.view === undefined;
  const helpers = [...bodies.map(value), ...keys.map(segment)].flatMap((source) => source.helpers);
  return {
    path: `${file}.validator.gen.ts`,
    text: sections(
      importLines(
        ["@headwater/database/wire", ...helpers, ...(written ? ["type ResourceSchemas"] : [])],
        ["zod", "z"],
        ...bodies.flatMap((column) => carriedImports(column.validatorImports)),
      ),
      schema(
        `${one}Schema`,
        `${capitalized(article(oneLabel))} as it comes back.`,
        overHttp.row(table),
        nullable,
      ),
      written &&
        schema(
          `new${oneType}Schema`,
          `The body that makes ${article(oneLabel)}.`,
          overHttp.create(table),
          (column) => (column.optional ? optional(column) : nullable(column)),
        ),
      written &&
        schema(
          `${one}PatchSchema`,
          `The body that changes ${article(oneLabel)}.`,
          overHttp.patch(table),
          optional,
        ),
      (written || keys.length > 0) &&
        schema(
          `${one}KeySchema`,
          `The key of ${article(oneLabel)}, as it stands in a path or as code has it.`,
          keys,
          (column) => segment(column).text,
        ),
      written && together(table),
    ),
  };
};

/** Explicit Zod code for rows, bodies and keys. */
export const emitValidators = (model: SchemaModel): EmittedFile[] =>
  model.tables.map(validatorFile);
