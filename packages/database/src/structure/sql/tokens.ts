export type TokenKind = "word" | "name" | "string" | "number" | "sign";

/** A piece of SQL; blanks and comments lie between the pieces. */
export interface Token {
  readonly kind: TokenKind;
  /** As it stands in the text. */
  readonly text: string;
  /** A name without its quotes; a word in lower case; otherwise the text. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const PATTERNS: readonly (readonly [kind: TokenKind | "blank", pattern: RegExp])[] = [
  ["blank", /\s+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y],
  // Bytes, and PostgreSQL's strings with escapes and between dollars.
  ["string", /[xXbB]?'(?:[^']|'')*'|[eE]'(?:[^'\\]|''|\\[\s\S])*'|\$(\w*)\$[\s\S]*?\$\1\$/y],
  ["name", /"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]/y],
  ["number", /0[xX][\da-fA-F]+|(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ["word", /[\p{L}_][\p{L}\p{N}_$]*/uy],
  ["sign", /\|\||->>|->|<=|>=|<>|!=|==|<<|>>|::|[\s\S]/y],
];

const unquoted = (text: string): string => {
  const quote = text[0] ?? "";
  const inner = text.slice(1, -1);
  return quote === "[" ? inner : inner.replaceAll(quote + quote, quote);
};

const valueOf = (kind: TokenKind, text: string): string => {
  if (kind === "name") return unquoted(text);
  return kind === "word" ? text.toLowerCase() : text;
};

/**
 * Takes SQL apart. Never fails: a quote that is never closed comes as a sign.
 * @param brackets whether `[x]` is a name, as in SQLite; in PostgreSQL it belongs to arrays
 */
export const tokensOf = (sql: string, brackets = true): Token[] => {
  const tokens: Token[] = [];
  for (let at = 0; at < sql.length;) {
    for (const [kind, pattern] of PATTERNS) {
      if (kind === "name" && !brackets && sql[at] === "[") continue;
      pattern.lastIndex = at;
      const text = pattern.exec(sql)?.[0];
      if (text === undefined) continue;
      const end = at + text.length;
      if (kind !== "blank") tokens.push({ kind, text, value: valueOf(kind, text), start: at, end });
      at = end;
      break;
    }
  }
  return tokens;
};

/** Whether a token is one of these words or signs. */
export const isOneOf = (token: Token | undefined, ...values: readonly string[]): boolean =>
  token !== undefined &&
  (token.kind === "word" || token.kind === "sign") &&
  values.includes(token.value);

/** Takes tokens apart at the commas that stand in no parentheses. */
export const splitAtCommas = (tokens: readonly Token[]): Token[][] => {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (isOneOf(token, "(")) depth++;
    if (isOneOf(token, ")")) depth--;
    if (depth === 0 && isOneOf(token, ",")) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
};

/** Index of the `)` that closes the `(` at `open`; the last token when nothing closes it. */
export const closingOf = (tokens: readonly Token[], open: number): number => {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (isOneOf(tokens[at], "(")) depth++;
    if (isOneOf(tokens[at], ")") && --depth === 0) return at;
  }
  return tokens.length - 1;
};
