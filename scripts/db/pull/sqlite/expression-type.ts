import { isOneOf, splitAtCommas, type Token, TokenReader } from "@headwater/database/structure";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const WHOLE = words("count length instr unicode sign row_number rank dense_rank ntile exists");
const NUMBERS = words("sum total avg abs round julianday random power sqrt ceil floor");
const TEXTS = words(
  "lower upper trim ltrim rtrim substr substring replace printf format group_concat string_agg strftime date time datetime quote hex char concat concat_ws",
);
const CHOICES = words("coalesce ifnull nullif max min");

/** The parts of an expression between signs that stand in no parentheses. */
const has = (tokens: readonly Token[], ...signs: readonly string[]): boolean => {
  const reader = new TokenReader(tokens);
  reader.until(...signs);
  return !reader.done;
};

const firstKnown = (parts: readonly (readonly Token[])[]): string =>
  parts.map(expressionType).find((type) => type !== "") ?? "";

/** What stands after each THEN and ELSE. */
const outcomes = (tokens: readonly Token[]): (readonly Token[])[] => {
  const reader = new TokenReader(tokens);
  const found: (readonly Token[])[] = [];
  reader.until("then", "else");
  while (!reader.done) {
    reader.next();
    found.push(reader.until("when", "else", "end"));
    reader.until("then", "else");
  }
  return found;
};

const ofCall = (name: string, inside: readonly Token[]): string => {
  if (WHOLE.has(name)) return "integer";
  if (NUMBERS.has(name)) return "numeric";
  if (TEXTS.has(name)) return "text";
  if (CHOICES.has(name)) return firstKnown(splitAtCommas(inside));
  if (name !== "cast") return "";
  const at = inside.findLastIndex((token) => isOneOf(token, "as"));
  return inside
    .slice(at + 1)
    .map(({ value }) => value.toLowerCase())
    .join(" ");
};

/**
 * The type of an expression by its own words: SQLite declares none for what a view computes.
 * Empty where the words don't say.
 */
export const expressionType = (tokens: readonly Token[]): string => {
  const [first, second] = tokens;
  if (first === undefined) return "";
  if (tokens.length === 1) {
    if (first.kind === "string") return "text";
    if (first.kind === "number") return first.text.includes(".") ? "numeric" : "integer";
    return "";
  }
  if (isOneOf(first, "case")) return firstKnown(outcomes(tokens));
  if (has(tokens, "||")) return "text";
  if (has(tokens, "and", "or", "not", "=", "<>", "!=", "<", ">", "<=", ">=", "is", "in", "like"))
    return "integer";
  if (has(tokens, "+", "-", "*", "/", "%")) return "numeric";
  const reader = new TokenReader(tokens);
  if (isOneOf(first, "(")) return expressionType(reader.group());
  if (first.kind !== "word" || !isOneOf(second, "(")) return "";
  reader.next();
  return ofCall(first.value, reader.group());
};

/** What stands before `AS name`, or before a name alone. */
const withoutAlias = (tokens: readonly Token[]): readonly Token[] => {
  const before = tokens.at(-2);
  if (isOneOf(before, "as")) return tokens.slice(0, -2);
  const isAlias = tokens.length > 1 && tokens.at(-1)?.kind === "name" && !isOneOf(before, ".");
  return isAlias ? tokens.slice(0, -1) : tokens;
};

/** Types of what a query selects, in order; null where that can't be told one by one. */
export const selectedTypes = (query: readonly Token[]): readonly string[] | null => {
  const reader = new TokenReader(query);
  if (reader.take("select") === undefined) return null;
  reader.take("distinct", "all");
  const terms = splitAtCommas(reader.until("from"));
  return terms.some((term) => isOneOf(term.at(-1), "*"))
    ? null
    : terms.map((term) => expressionType(withoutAlias(term)));
};
