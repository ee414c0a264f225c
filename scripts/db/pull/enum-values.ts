import { type CheckStructure, tokensOf } from "@headwater/database/structure";

/** All that a list of allowed texts is written with, in either dialect. */
const WORDS = new Set("in any array or is null text character varying varchar bpchar".split(" "));
const SIGNS = new Set(["(", ")", ",", "=", "::", "[", "]"]);

const isPart = (kind: string, value: string): boolean =>
  kind === "sign" ? SIGNS.has(value) : kind === "word" && WORDS.has(value);

/** Texts that a check allows for the column, when a list of them is all it says. */
const allowed = ({ expression }: CheckStructure, column: string): string[] | null => {
  const values: string[] = [];
  let named = false;
  for (const { kind, value, text } of tokensOf(expression, false)) {
    if (kind === "string" && text.startsWith("'")) {
      values.push(text.slice(1, -1).replaceAll("''", "'"));
    } else if ((kind === "name" ? value : text) === column) named = true;
    else if (!isPart(kind, value)) return null;
  }
  return named && values.length > 0 ? [...new Set(values)] : null;
};

/** The words that a column of texts may hold, where a CHECK lists them. */
export const enumValues = (
  checks: readonly CheckStructure[],
  column: string,
): readonly string[] | null => {
  for (const check of checks) {
    const values = allowed(check, column);
    if (values !== null) return values;
  }
  return null;
};
