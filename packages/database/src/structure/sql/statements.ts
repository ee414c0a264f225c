import { isOneOf, type Token, tokensOf } from "./tokens.ts";

/** One statement of a script. */
export interface ScriptStatement {
  /** Without the semicolon that ends it. */
  readonly sql: string;
  /** Comments and blanks before it. */
  readonly leading: string;
  /** Line of its first word, from 1. */
  readonly line: number;
}

export interface Script {
  readonly statements: readonly ScriptStatement[];
  /** Comments after the last statement. */
  readonly trailing: string;
}

/** A trigger holds statements of its own, between BEGIN and END. */
const isTrigger = (tokens: readonly Token[]): boolean =>
  isOneOf(tokens[0], "create") && tokens.slice(1, 5).some((token) => isOneOf(token, "trigger"));

/** Takes a script apart at the semicolons that end a statement. */
export const statementsOf = (script: string, brackets = true): Script => {
  const statements: ScriptStatement[] = [];
  let current: Token[] = [];
  let depth = 0;
  let from = 0;
  let line = 1;
  let counted = 0;
  const finish = (end: number): void => {
    const [first] = current;
    if (first !== undefined) {
      line += script.slice(counted, first.start).split("\n").length - 1;
      counted = first.start;
      const leading = script.slice(from, first.start);
      statements.push({ sql: script.slice(first.start, current.at(-1)?.end), leading, line });
      from = end;
    }
    current = [];
    depth = 0;
  };
  for (const token of tokensOf(script, brackets)) {
    if (isOneOf(token, ";") && depth === 0) {
      finish(token.end);
      continue;
    }
    current.push(token);
    if (!isTrigger(current)) continue;
    if (isOneOf(token, "begin", "case")) depth++;
    if (isOneOf(token, "end")) depth--;
  }
  finish(script.length);
  return { statements, trailing: script.slice(from) };
};
