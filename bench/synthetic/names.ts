/** Letters that no rule of English plurals treats in a way of its own. */
const LETTERS = "bdgklmnprt";

/** Names of tables, all different, that a generator can take apart into words: `recordBbds`. */
export const tableName = (prefix: string, n: number): string => {
  const letters = [...String(n).padStart(3, "0")].map((digit) => LETTERS[Number(digit)] ?? "");
  const word = letters.join("");
  return `${prefix}${word.charAt(0).toUpperCase()}${word.slice(1)}s`;
};

/** `recordBbds` as the database has it: `record_bbds`. */
export const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `recordBbds` as a path has it: `record-bbds`. */
export const kebabCase = (name: string): string => snakeCase(name).replaceAll("_", "-");
