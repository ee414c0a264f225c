/** A piece of SQL text: a name, a constant, or a word or sign of the language. */
export type Token =
  | { readonly type: "name"; readonly value: string }
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "number"; readonly value: string }
  | { readonly type: "word"; readonly value: string };

const pattern =
  /\s*(?:"((?:[^"]|"")*)"|`([^`]*)`|\[([^\]]*)\]|'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|([A-Za-z_]\w*)|(<=|>=|<>|!=|==|[-+*/%<>=(),.|&~]))/y;

/** The tokens of an expression; null when it holds what is not understood. */
export const tokensOf = (expression: string): Token[] | null => {
  const tokens: Token[] = [];
  const text = expression.trim();
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (match === null) return null;
    const [, double, back, bracket, single, number, word, sign] = match;
    const name = double?.replaceAll('""', '"') ?? back ?? bracket;
    if (name !== undefined) tokens.push({ type: "name", value: name });
    else if (single !== undefined) {
      tokens.push({ type: "text", value: single.replaceAll("''", "'") });
    } else if (number !== undefined) tokens.push({ type: "number", value: number });
    else tokens.push({ type: "word", value: (word ?? sign ?? "").toLowerCase() });
  }
  return tokens;
};

const isWord = (token: Token | undefined, value: string): boolean =>
  token?.type === "word" && token.value === value;

/** Takes away parentheses that enclose everything. */
const unwrapped = (tokens: readonly Token[]): readonly Token[] => {
  if (!isWord(tokens[0], "(")) return tokens;
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (isWord(token, "(")) depth += 1;
    if (isWord(token, ")")) depth -= 1;
    if (depth === 0) {
      return index === tokens.length - 1 ? unwrapped(tokens.slice(1, -1)) : tokens;
    }
  }
  return tokens;
};

/** Splits at a word that stands outside of parentheses; the `and` of a `between` doesn't count. */
const split = (tokens: readonly Token[], at: "and" | "or"): (readonly Token[])[] => {
  const parts: Token[][] = [[]];
  let depth = 0;
  let between = 0;
  for (const token of tokens) {
    if (isWord(token, "(")) depth += 1;
    if (isWord(token, ")")) depth -= 1;
    if (depth === 0 && isWord(token, "between")) between += 1;
    if (depth === 0 && isWord(token, "and") && between > 0) between -= 1;
    else if (depth === 0 && isWord(token, at)) {
      parts.push([]);
      continue;
    }
    parts.at(-1)?.push(token);
  }
  return parts;
};

const isNullTest = (tokens: readonly Token[]): boolean => {
  const inner = unwrapped(tokens);
  return isWord(inner.at(-1), "null") && isWord(inner.at(-2), "is");
};

/**
 * The conditions that a value which is not null must meet, all of them: an expression taken apart
 * at its `and`s, with `x is null or …` read as the rest.
 */
export const conditionsOf = (tokens: readonly Token[]): (readonly Token[])[] => {
  const inner = unwrapped(tokens);
  const choices = split(inner, "or");
  if (choices.length > 1) {
    const others = choices.filter((choice) => !isNullTest(choice));
    const [only] = others;
    return only !== undefined && others.length === 1 && choices.length === 2
      ? conditionsOf(only)
      : [inner];
  }
  const parts = split(inner, "and");
  return parts.length === 1 ? parts : parts.flatMap(conditionsOf);
};
