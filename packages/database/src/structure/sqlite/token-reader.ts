import { closingOf, isOneOf, splitAtCommas, type Token } from "../sql/tokens.ts";

/** Reads tokens from left to right. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get done(): boolean {
    return this.#at >= this.#tokens.length;
  }

  /** Goes past the next token when it is one of these. */
  take(...values: readonly string[]): string | undefined {
    const token = this.#tokens[this.#at];
    if (token === undefined || !isOneOf(token, ...values)) return undefined;
    this.#at++;
    return token.value;
  }

  /** The next token, whatever it is. */
  next(): Token | undefined {
    return this.#tokens[this.#at++];
  }

  /** A name, quoted or not; of `schema.name` the latter. */
  name(): string {
    const token = this.next();
    const name = token?.kind === "name" || token?.kind === "string" ? token.value : token?.text;
    return this.take(".") === undefined ? (name ?? "") : this.name();
  }

  /** What stands between the parentheses that begin here; nothing when none begin. */
  group(): readonly Token[] {
    if (!isOneOf(this.#tokens[this.#at], "(")) return [];
    const close = closingOf(this.#tokens, this.#at);
    const inside = this.#tokens.slice(this.#at + 1, close);
    this.#at = close + 1;
    return inside;
  }

  /** The names in a list in parentheses, without order and collation. */
  names(): string[] {
    return splitAtCommas(this.group()).flatMap((part) =>
      part.length === 0 ? [] : [new TokenReader(part).name()],
    );
  }

  rest(): readonly Token[] {
    const rest = this.#tokens.slice(this.#at);
    this.#at = this.#tokens.length;
    return rest;
  }

  /** Everything up to one of these words outside of parentheses. */
  until(...values: readonly string[]): readonly Token[] {
    const start = this.#at;
    let depth = 0;
    for (; this.#at < this.#tokens.length; this.#at++) {
      const token = this.#tokens[this.#at];
      if (depth === 0 && isOneOf(token, ...values)) break;
      if (isOneOf(token, "(")) depth++;
      if (isOneOf(token, ")")) depth--;
    }
    return this.#tokens.slice(start, this.#at);
  }
}
