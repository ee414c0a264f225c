import { isOneOf, quoteText, type Token, tokensOf } from "@headwater/database/structure";
import type { Dialect } from "../../codegen/model.ts";

const escaped = (text: string): string => text.replace(/[\\`]|\$\{/g, "\\$&");

/** SQL as it stands, as source. */
export const plainSql = (sql: string): string => `sql\`${escaped(sql)}\``;

/** After these a quoted name is one, and not SQLite's way to read `"x"` as a text. */
const isNamePlace = (before: Token | undefined, after: Token | undefined): boolean =>
  isOneOf(before, "collate", "as", ".") || isOneOf(after, "(", ".");

/** Texts that SQLite takes for texts though they are quoted as names. */
export const withTexts = (sql: string, columns: ReadonlySet<string>): string => {
  const tokens = tokensOf(sql);
  let text = "";
  let end = 0;
  tokens.forEach((token, at) => {
    const isText =
      token.kind === "name" &&
      token.text.startsWith('"') &&
      !columns.has(token.value) &&
      !isNamePlace(tokens[at - 1], tokens[at + 1]);
    text += sql.slice(end, token.start) + (isText ? quoteText(token.value) : token.text);
    end = token.end;
  });
  return text + sql.slice(end);
};

/**
 * An expression as source, with the table's columns in place of their names: sql`${table.age} > 0`.
 * @param properties by the columns' names in the database
 * @param owner the variable that the columns hang on
 */
export const sqlSource = (
  sql: string,
  dialect: Dialect,
  properties: ReadonlyMap<string, string>,
  owner = "table",
): string => {
  const sqlite = dialect === "sqlite";
  const text = sqlite ? withTexts(sql, new Set(properties.keys())) : sql;
  const tokens = tokensOf(text, sqlite);
  let source = "";
  let end = 0;
  tokens.forEach((token, at) => {
    // PostgreSQL writes its own words in capitals; SQLite's are canonical, with names in quotes.
    const isName = token.kind === "name" || (!sqlite && token.kind === "word");
    const value = token.kind === "name" ? token.value : token.text;
    const property = isName ? properties.get(value) : undefined;
    const isColumn =
      property !== undefined &&
      !isOneOf(tokens[at - 1], "::", ".", "as", "collate") &&
      !isOneOf(tokens[at + 1], "(");
    source += escaped(text.slice(end, token.start));
    source += isColumn ? `\${${owner}.${property}}` : escaped(token.text);
    end = token.end;
  });
  return `sql\`${source}${escaped(text.slice(end))}\``;
};
