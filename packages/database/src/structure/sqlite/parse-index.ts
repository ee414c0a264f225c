import { canonicalSql } from "../sql/canonical-sql.ts";
import { quoteName } from "../sql/quote.ts";
import { isOneOf, splitAtCommas, type Token, tokensOf } from "../sql/tokens.ts";
import type { IndexStructure, IndexTerm } from "../structure.ts";
import { TokenReader } from "./token-reader.ts";

/** What may stand after the term itself: `collate nocase desc`. */
const suffixLength = (tokens: readonly Token[]): number => {
  let length = 0;
  if (isOneOf(tokens.at(-1), "asc", "desc")) length = 1;
  if (isOneOf(tokens.at(-2 - length), "collate")) length += 2;
  return length;
};

const term = (tokens: readonly Token[], columns: readonly string[], table: string): IndexTerm => {
  const length = suffixLength(tokens);
  const core = canonicalSql(tokens.slice(0, tokens.length - length), columns, table);
  const suffix = canonicalSql(length === 0 ? [] : tokens.slice(-length)).replace(/ ?\basc$/, "");
  const column = columns.find((name) => core === quoteName(name));
  return {
    ...(column === undefined ? { expression: core } : { column }),
    ...(suffix !== "" && { after: suffix }),
  };
};

/** Reads a CREATE INDEX as SQLite keeps it. */
export const parseIndex = (
  name: string,
  sql: string,
  table: { readonly name: string; readonly columns: readonly string[] },
): IndexStructure => {
  const reader = new TokenReader(tokensOf(sql));
  reader.take("create");
  const unique = reader.take("unique") !== undefined;
  reader.until("(");
  const terms = splitAtCommas(reader.group()).map((part) => term(part, table.columns, table.name));
  const where =
    reader.take("where") === undefined
      ? null
      : canonicalSql(reader.rest(), table.columns, table.name);
  return { name, unique, terms, where };
};
