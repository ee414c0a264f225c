import { splitAtCommas, type Token, tokensOf } from "../sql/tokens.ts";
import type { ForeignKeyStructure, ReferentialAction } from "../structure.ts";
import { TokenReader } from "./token-reader.ts";

export interface ParsedColumn {
  readonly name: string;
  collation?: string;
  generated?: readonly Token[];
}

/** What only the text of a CREATE TABLE says: SQLite's PRAGMAs leave it out. */
export interface ParsedTable {
  readonly columns: ParsedColumn[];
  readonly checks: { readonly name: string | null; readonly expression: readonly Token[] }[];
  readonly uniques: { readonly name: string | null; readonly columns: readonly string[] }[];
  /** Without `references` where the text doesn't name the columns. */
  readonly foreignKeys: ForeignKeyStructure[];
  keyName: string | null;
  autoIncrement: boolean;
  withoutRowid: boolean;
  strict: boolean;
}

const CONSTRAINTS = [
  "constraint",
  "primary",
  "not",
  "null",
  "unique",
  "check",
  "default",
  "collate",
  "references",
  "generated",
  "as",
  "on",
];

const action = (reader: TokenReader): ReferentialAction => {
  if (reader.take("set") !== undefined)
    return reader.take("null") === undefined && reader.take("default") ? "set default" : "set null";
  if (reader.take("no") !== undefined) {
    reader.take("action");
    return "no action";
  }
  return reader.take("restrict") === undefined && reader.take("cascade") ? "cascade" : "restrict";
};

const foreignKey = (
  reader: TokenReader,
  name: string | null,
  columns: readonly string[],
): ForeignKeyStructure => {
  const table = reader.name();
  const references = reader.names();
  let onDelete: ReferentialAction = "no action";
  let onUpdate: ReferentialAction = "no action";
  let deferrable: ForeignKeyStructure["deferrable"];
  for (;;) {
    if (reader.take("on") !== undefined) {
      if (reader.take("delete") !== undefined) onDelete = action(reader);
      else if (reader.take("update") !== undefined) onUpdate = action(reader);
    } else if (reader.take("match") !== undefined) reader.next();
    else if (reader.take("deferrable") !== undefined) {
      deferrable = "initially immediate";
      if (reader.take("initially") !== undefined && reader.next()?.value === "deferred")
        deferrable = "initially deferred";
    } else break;
  }
  return {
    name,
    columns,
    table,
    references,
    onDelete,
    onUpdate,
    ...(deferrable && { deferrable }),
  };
};

const conflictClause = (reader: TokenReader): void => {
  if (reader.take("on") === undefined) return;
  reader.take("conflict");
  reader.next();
};

/** One constraint of a table, or of the column it stands behind. */
const constraint = (reader: TokenReader, table: ParsedTable, column?: ParsedColumn): void => {
  const name = reader.take("constraint") === undefined ? null : reader.name();
  const own = column === undefined ? [] : [column.name];
  if (reader.take("check") !== undefined) {
    table.checks.push({ name, expression: reader.group() });
  } else if (reader.take("unique") !== undefined) {
    table.uniques.push({ name, columns: column ? own : reader.names() });
    conflictClause(reader);
  } else if (reader.take("primary") !== undefined) {
    reader.take("key");
    table.keyName = name;
    if (column === undefined) reader.names();
    reader.take("asc", "desc");
    conflictClause(reader);
    if (reader.take("autoincrement") !== undefined) table.autoIncrement = true;
  } else if (reader.take("references") !== undefined) {
    table.foreignKeys.push(foreignKey(reader, name, own));
  } else if (reader.take("foreign") !== undefined) {
    reader.take("key");
    const columns = reader.names();
    reader.take("references");
    table.foreignKeys.push(foreignKey(reader, name, columns));
  } else if (column !== undefined) columnOption(reader, column);
  else reader.next();
};

const columnOption = (reader: TokenReader, column: ParsedColumn): void => {
  if (reader.take("collate") !== undefined) column.collation = reader.name().toLowerCase();
  else if (reader.take("generated") !== undefined) reader.take("always");
  else if (reader.take("as") !== undefined) column.generated = reader.group();
  else if (reader.take("default") !== undefined) {
    if (reader.group().length === 0 && reader.take("+", "-") !== undefined) reader.next();
  } else if (reader.take("not") !== undefined) {
    reader.take("null");
    conflictClause(reader);
  } else reader.next();
};

/** Reads a CREATE TABLE as SQLite keeps it. */
export const parseTable = (sql: string): ParsedTable => {
  const table: ParsedTable = {
    columns: [],
    checks: [],
    uniques: [],
    foreignKeys: [],
    keyName: null,
    autoIncrement: false,
    withoutRowid: false,
    strict: false,
  };
  const reader = new TokenReader(tokensOf(sql));
  reader.until("(");
  for (const part of splitAtCommas(reader.group())) {
    const inner = new TokenReader(part);
    const [first] = part;
    if (
      first?.kind === "word" &&
      ["constraint", "primary", "unique", "check", "foreign"].includes(first.value)
    ) {
      while (!inner.done) constraint(inner, table);
      continue;
    }
    const column: ParsedColumn = { name: inner.name() };
    table.columns.push(column);
    inner.until(...CONSTRAINTS);
    while (!inner.done) constraint(inner, table, column);
  }
  const options = new Set(reader.rest().map(({ value }) => value));
  table.withoutRowid = options.has("rowid");
  table.strict = options.has("strict");
  return table;
};
