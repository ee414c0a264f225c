import { quoteName, quoteTable } from "@headwater/database/structure/quote";
import { type Column, is, type Table } from "drizzle-orm";
import { PgSequence } from "drizzle-orm/pg-core";
import type { RawTable } from "./dialect.ts";
import { postgresqlDefault, postgresqlGenerated, sequenceOptions } from "./postgresql-defaults.ts";
import { type PostgresqlText, textLiteral } from "./postgresql-text.ts";
import { enumOf, sqlTypeOf } from "./postgresql-types.ts";
import { properties } from "./properties.ts";

export interface Sequence {
  readonly name: string;
  readonly schema: string | null;
  readonly create: string;
}

/** The sequences among a schema's exports. */
export const sequencesOf = (exports: readonly unknown[]): Sequence[] =>
  exports.flatMap((value): Sequence[] => {
    if (!is(value, PgSequence) || value.seqName === undefined) return [];
    const { seqName: name, schema = null, seqOptions } = value;
    const options = sequenceOptions(seqOptions ?? {});
    const create = `CREATE SEQUENCE ${quoteTable({ schema, name })} ${options}`.trim();
    return [{ name, schema, create }];
  });

/** Extensions by what shows that they are needed: a type, a function, an operator class. */
const extensions: readonly (readonly [name: string, sign: RegExp])[] = [
  ["vector", /\b(?:vector|halfvec|sparsevec)\b\s*(?:\(|$|\[)|\b(?:hnsw|ivfflat)\b/i],
  ["postgis", /\b(?:geometry|geography)\b|\bst_\w+\s*\(/i],
  ["citext", /\bcitext\b/i],
  ["hstore", /\bhstore\b/i],
  ["ltree", /\bltree\b/i],
  ["pg_trgm", /\b(?:gin|gist)_trgm_ops\b|\bsimilarity\s*\(/i],
  ["uuid-ossp", /\buuid_generate_v\d/i],
  ["pgcrypto", /\b(?:gen_random_bytes|crypt|digest|gen_salt)\s*\(/i],
  ["unaccent", /\bunaccent\s*\(/i],
  ["cube", /\bcube\b\s*(?:\(|$)/i],
];

/** Whether a method that PostgreSQL has for few types only is used for plain ones. */
const plainTypes =
  /^(?:int|bigint|smallint|integer|text|varchar|uuid|date|time|numeric|boolean|real|double)/i;

const methodExtension = (table: Table, { indexes }: Pick<RawTable, "indexes">): string[] => {
  const types = new Map(properties(table).map(([name, column]) => [name, column]));
  return indexes.flatMap(({ method, terms }) => {
    if (method !== "gin" && method !== "gist") return [];
    const bare = terms.some((term) => {
      if (!("column" in term) || term.after !== undefined) return false;
      const column = types.get(term.column);
      if (column === undefined) return false;
      const type = sqlTypeOf(column);
      return plainTypes.test(type) && !type.endsWith("]");
    });
    return bare ? [`btree_${method}`] : [];
  });
};

/** Everything a table's definition says in SQL. */
const textsOf = (column: Column, text: PostgresqlText): string[] => [
  sqlTypeOf(column),
  postgresqlDefault(column, text) ?? "",
  postgresqlGenerated(column, text)?.expression ?? "",
];

/** Names of the extensions that what is said in SQL needs. */
export const extensionsIn = (said: readonly string[]): string[] =>
  extensions.filter(([, sign]) => said.some((one) => sign.test(one))).map(([name]) => name);

const extensionEntries = (names: Iterable<string>): [string, string][] =>
  [...new Set(names)].map((name) => [
    `extension ${name}`,
    `CREATE EXTENSION IF NOT EXISTS ${quoteName(name)}`,
  ]);

type Enums = readonly NonNullable<ReturnType<typeof enumOf>>[];

const typeEntries = (enums: Enums): [string, string][] =>
  enums.map(({ name, schema, values }) => [
    `type ${schema === null ? "" : `${schema}.`}${name}`,
    `CREATE TYPE ${quoteTable({ schema, name })} AS ENUM (${values.map(textLiteral).join(", ")})`,
  ]);

const schemaEntries = (schemas: Iterable<string>): [string, string][] =>
  [...new Set(schemas)].map((name) => [
    `schema ${name}`,
    `CREATE SCHEMA IF NOT EXISTS ${quoteName(name)}`,
  ]);

/** What must be there before a view: extensions, its schema, enums its columns are said to be of. */
export const viewRequirements = (
  columns: readonly Column[],
  schema: string | undefined,
  create: string | null,
): Readonly<Record<string, string>> => {
  const enums = columns.flatMap((column) => enumOf(column) ?? []);
  const schemas = [
    ...(schema === undefined ? [] : [schema]),
    ...enums.flatMap((own) => own.schema ?? []),
  ];
  const wanted = create === null ? [] : extensionsIn([create]);
  return Object.fromEntries([
    ...extensionEntries(wanted),
    ...schemaEntries(schemas),
    ...typeEntries(enums),
  ]);
};

/** What must be there before a table, by name, in the order in which it is to be made. */
export const requirementsOf = (
  table: Table,
  raw: Omit<RawTable, "requires">,
  sequences: readonly Sequence[],
  text: PostgresqlText,
): Readonly<Record<string, string>> => {
  const columns = properties(table).map(([, column]) => column);
  const enums = columns.flatMap((column) => enumOf(column) ?? []);
  const said = [
    ...columns.flatMap((column) => textsOf(column, text)),
    ...raw.indexes.flatMap(({ method = "", where, terms }) => [
      method,
      where ?? "",
      ...terms.map((term) => ("column" in term ? (term.after ?? "") : term.expression)),
    ]),
    ...raw.checks.map(({ expression }) => expression),
  ];
  const used = sequences.filter(({ name }) => said.some((one) => one.includes(name)));
  const wanted = [...extensionsIn(said), ...methodExtension(table, raw)];
  const schemas = [
    ...(raw.schema === undefined ? [] : [raw.schema]),
    ...[...enums, ...used].flatMap(({ schema }) => schema ?? []),
  ];
  return Object.fromEntries([
    ...extensionEntries(wanted),
    ...schemaEntries(schemas),
    ...typeEntries(enums),
    ...used.map(({ name, schema, create }) => [
      `sequence ${schema === null ? "" : `${schema}.`}${name}`,
      create,
    ]),
  ]);
};
