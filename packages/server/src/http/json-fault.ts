/** Where a text stops being JSON, and what is wrong there. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const TOKEN =
  /\s*(?:([{}[\],:])|("(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true|false|null))/y;

type Expectation = "value" | "valueOrEnd" | "name" | "nameOrEnd" | "colon" | "commaOrEnd" | "end";

const WANTED: Record<Expectation, string> = {
  value: "a value",
  valueOrEnd: 'a value or "]"',
  name: "a name in double quotes",
  nameOrEnd: 'a name in double quotes or "}"',
  colon: '":"',
  commaOrEnd: '"," or the end of the list or object',
  end: "nothing more",
};

/**
 * Finds the first fault of a text that `JSON.parse` refused: engines word it differently, and not
 * all tell the place. Without recursion, since depth may be what is wrong.
 */
export const findJsonFault = (text: string): JsonFault => {
  const open: ("{" | "[")[] = [];
  let expected: Expectation = "value";
  let offset = 0;

  for (;;) {
    TOKEN.lastIndex = offset;
    const match = TOKEN.exec(text);
    if (match === null) break;
    const [whole, mark, string] = match;
    const next = advance(expected, mark ?? (string === undefined ? "scalar" : "string"), open);
    if (next === null) break;
    expected = next;
    offset += whole.length;
  }
  return faultAt(text, offset, expected);
};

/** What may follow `token`; null when it must not stand here. Keeps track of what is `open`. */
const advance = (expected: Expectation, token: string, open: ("{" | "[")[]): Expectation | null => {
  const value = expected === "value" || expected === "valueOrEnd";
  const name = expected === "name" || expected === "nameOrEnd";
  const after = (): Expectation => (open.length === 0 ? "end" : "commaOrEnd");
  switch (token) {
    case "{":
    case "[":
      if (!value) return null;
      open.push(token);
      return token === "{" ? "nameOrEnd" : "valueOrEnd";
    case "}":
      if (open.at(-1) !== "{" || !(expected === "nameOrEnd" || expected === "commaOrEnd"))
        return null;
      open.pop();
      return after();
    case "]":
      if (open.at(-1) !== "[" || !(expected === "valueOrEnd" || expected === "commaOrEnd"))
        return null;
      open.pop();
      return after();
    case ",":
      return expected === "commaOrEnd" ? (open.at(-1) === "{" ? "name" : "value") : null;
    case ":":
      return expected === "colon" ? "value" : null;
    case "string":
      return name ? "colon" : value ? after() : null;
    default:
      return value ? after() : null;
  }
};

const faultAt = (text: string, from: number, expected: Expectation): JsonFault => {
  const blank = /\s*/y;
  blank.lastIndex = from;
  const offset = from + (blank.exec(text)?.[0].length ?? 0);
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  const column = offset - before.lastIndexOf("\n");
  const found =
    offset >= text.length
      ? "the text ends"
      : `found ${JSON.stringify(text.slice(offset, offset + 12))}`;
  return { line, column, message: `expected ${WANTED[expected]}, ${found}` };
};
