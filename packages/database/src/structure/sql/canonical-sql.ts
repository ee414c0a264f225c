import { closingOf, isOneOf, type Token, tokensOf } from "./tokens.ts";
import { quoteName } from "./quote.ts";

/** After these an opening parenthesis begins a group, not the arguments of a function. */
const BEFORE_GROUP = new Set(
  "and or not in is between like glob match regexp when then else case exists as on over where select from by having values using check default filter union except intersect return escape collate".split(
    " ",
  ),
);

const SIGNS: Readonly<Record<string, string>> = { "==": "=", "!=": "<>" };

const withoutGroup = (tokens: readonly Token[]): readonly Token[] =>
  isOneOf(tokens[0], "(") && closingOf(tokens, 0) === tokens.length - 1
    ? withoutGroup(tokens.slice(1, -1))
    : tokens;

const needsSpace = (before: Token | undefined, token: Token, after: string): boolean => {
  if (before === undefined || isOneOf(before, "(", ".")) return false;
  if (isOneOf(token, ")", ",", ".")) return false;
  if (!isOneOf(token, "(")) return true;
  return before.kind !== "word" || BEFORE_GROUP.has(before.value) || after.startsWith('"');
};

/**
 * One form for all ways to write the same SQL: words in lower case, names of `columns` in double
 * quotes, single blanks, no parentheses around the whole, no comments.
 * @param table left out where it stands before a column's name
 */
export const canonicalSql = (
  sql: string | readonly Token[],
  columns: readonly string[] = [],
  table?: string,
): string => {
  const names = new Map(columns.map((name) => [name.toLowerCase(), quoteName(name)]));
  const all = withoutGroup(typeof sql === "string" ? tokensOf(sql) : sql);
  const own = (at: number): boolean =>
    table !== undefined &&
    (all[at]?.kind === "name" || all[at]?.kind === "word") &&
    all[at].value.toLowerCase() === table.toLowerCase() &&
    isOneOf(all[at + 1], ".");
  const tokens = all.filter((_, at) => !own(at) && !(at > 0 && own(at - 1)));

  let text = "";
  let last = "";
  tokens.forEach((token, at) => {
    const isCall = token.kind === "word" && isOneOf(tokens[at + 1], "(");
    const name = isCall ? undefined : names.get(token.value.toLowerCase());
    let written = SIGNS[token.text] ?? token.value;
    if (token.kind === "name") written = name ?? quoteName(token.value);
    else if (token.kind === "word") written = name ?? token.value;
    if (needsSpace(tokens[at - 1], token, last)) text += " ";
    text += written;
    last = written;
  });
  return text;
};
