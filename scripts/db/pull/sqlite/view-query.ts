import { isOneOf, type Token, TokenReader, tokensOf } from "@headwater/database/structure";

export interface ViewQuery {
  /** Names that stand before the query: `CREATE VIEW name (a, b) AS …`; empty when none do. */
  readonly columns: readonly string[];
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The query of SQLite's `CREATE VIEW … AS …`. */
export const viewQuery = (sql: string): ViewQuery => {
  const all = tokensOf(sql);
  const reader = new TokenReader(all);
  const before = reader.until("as", "(");
  const columns = isOneOf(all[before.length], "(") ? reader.names() : [];
  reader.take("as");
  const tokens = reader.rest();
  const text = sql.slice(tokens[0]?.start ?? sql.length);
  return { columns, text: text.trim().replace(/;$/, ""), tokens };
};
