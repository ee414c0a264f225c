import type { Token } from "./sql-terms.ts";

export type Comparison = "<" | "<=" | ">" | ">=" | "=";
export type Constant = Extract<Token, { type: "text" | "number" }>;

/** A condition on one column, or on the length of its text, that a validator can state. */
export interface Condition {
  readonly column: string;
  readonly length: boolean;
  readonly test:
    | { readonly type: "compare"; readonly operator: Comparison; readonly value: Constant }
    | { readonly type: "between"; readonly low: Constant; readonly high: Constant }
    | { readonly type: "in"; readonly values: readonly Constant[] };
}

interface Operand {
  readonly column: string;
  readonly length: boolean;
  /** Tokens it takes. */
  readonly size: number;
}

const comparisons: Readonly<Record<string, Comparison>> = {
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
  "=": "=",
  "==": "=",
};
const mirrored: Readonly<Record<Comparison, Comparison>> = {
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
  "=": "=",
};

const word = (token: Token | undefined): string | null =>
  token?.type === "word" ? token.value : null;

const isConstant = (token: Token | undefined): token is Constant =>
  token?.type === "text" || token?.type === "number";

/** A column's name, with its table before it or not. */
const nameAt = (tokens: readonly Token[], at: number): Omit<Operand, "length"> | null => {
  const first = tokens[at];
  const isName = first?.type === "name" || /^[a-z_]\w*$/.test(word(first) ?? "");
  if (!isName || first === undefined) return null;
  if (word(tokens[at + 1]) !== ".") return { column: first.value, size: 1 };
  const second = tokens[at + 2];
  return second === undefined ? null : { column: second.value, size: 3 };
};

const operandAt = (tokens: readonly Token[], at: number): Operand | null => {
  if (word(tokens[at]) === "length" && word(tokens[at + 1]) === "(") {
    const name = nameAt(tokens, at + 2);
    const closed = name !== null && word(tokens[at + 2 + name.size]) === ")";
    return closed ? { column: name.column, length: true, size: name.size + 3 } : null;
  }
  const name = nameAt(tokens, at);
  return name === null ? null : { ...name, length: false };
};

/** A condition's meaning; null where it is not one of the simple ones. */
export const conditionOf = (tokens: readonly Token[]): Condition | null => {
  const [first, sign] = tokens;
  const turned = comparisons[word(sign) ?? ""];
  if (isConstant(first) && turned !== undefined) {
    const operand = operandAt(tokens, 2);
    if (operand === null || operand.size !== tokens.length - 2) return null;
    const test = { type: "compare", operator: mirrored[turned], value: first } as const;
    return { column: operand.column, length: operand.length, test };
  }
  const operand = operandAt(tokens, 0);
  if (operand === null) return null;
  const test = testOf(tokens.slice(operand.size));
  return test === null ? null : { column: operand.column, length: operand.length, test };
};

const testOf = (rest: readonly Token[]): Condition["test"] | null => {
  const [sign, low, and, high] = rest;
  const operator = comparisons[word(sign) ?? ""];
  if (operator !== undefined && rest.length === 2 && isConstant(low)) {
    return { type: "compare", operator, value: low };
  }
  if (
    word(sign) === "between" &&
    word(and) === "and" &&
    rest.length === 4 &&
    isConstant(low) &&
    isConstant(high)
  ) {
    return { type: "between", low, high };
  }
  if (word(sign) !== "in" || word(rest[1]) !== "(" || word(rest.at(-1)) !== ")") return null;
  const inner = rest.slice(2, -1);
  const values = inner.filter((_, index) => index % 2 === 0).filter(isConstant);
  const commas = inner.filter((_, index) => index % 2 === 1);
  const whole = values.length * 2 - 1 === inner.length && commas.every((one) => word(one) === ",");
  return whole ? { type: "in", values } : null;
};
