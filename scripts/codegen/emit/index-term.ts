/** Where the parenthesis that opens at `start` closes; -1 where it doesn't. */
const closing = (text: string, start: number): number => {
  let depth = 0;
  let quote = "";
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === "'" || character === '"') quote = character;
    else if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    if (depth === 0 && quote === "") return at;
  }
  return -1;
};

/**
 * An expression as an index takes it: in parentheses, unless it is in them already, calls a
 * function or names a column, with an operator class or an order behind it or not.
 */
export const indexTerm = (expression: string): string => {
  const text = expression.trim();
  const name = /^(?:"(?:[^"]|"")*"|[A-Za-z_][\w.]*)?/.exec(text)?.[0] ?? "";
  const end = text.charAt(name.length) === "(" ? closing(text, name.length) + 1 : name.length;
  const isWhole = end > 0 && /^(?:\s+[\w".]+)*$/.test(text.slice(end));
  return isWhole ? text : `(${text})`;
};
