/** Joins what is there with line breaks; null and false leave no trace. */
export const lines = (...parts: readonly (string | null | false)[]): string =>
  parts.filter((part) => part !== null && part !== false).join("\n");

/** Sections of a file, with an empty line between them. */
export const sections = (...parts: readonly (string | null | false)[]): string =>
  `${parts
    .filter((part) => part !== null && part !== false && part !== "")
    .map((part) => String(part).trim())
    .join("\n\n")}\n`;

const WIDTH = 94;

const wrap = (line: string): string[] => {
  const wrapped: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + word.length + 1 > WIDTH) {
      wrapped.push(current);
      current = word;
    } else {
      current = current === "" ? word : `${current} ${word}`;
    }
  }
  return [...wrapped, current];
};

/** A doc comment with its line break; nothing when there is nothing to say. */
export const doc = (...paragraphs: readonly (string | null)[]): string => {
  const said = paragraphs.filter((text) => text !== null && text.trim() !== "");
  if (said.length === 0) return "";
  const text = said.join("\n").replaceAll("*/", "*\\/");
  const body = text.split("\n").flatMap(wrap);
  const [only] = body;
  if (body.length === 1 && only !== undefined) return `/** ${only} */\n`;
  return `/**\n${body.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
};

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** A property's name in an object or a type, quoted where it must be. */
export const property = (name: string): string =>
  IDENTIFIER.test(name) ? name : JSON.stringify(name);

const RESERVED: ReadonlySet<string> = new Set(
  [
    "arguments await break case catch class const continue debugger default delete do else enum",
    "eval export extends false finally for function if implements import in instanceof interface",
    "let new null package private protected public return static super switch this throw true try",
    "typeof var void while with yield",
  ].flatMap((line) => line.split(" ")),
);

/** A property's name as a parameter, apart from those in use. */
export const parameter = (name: string, taken: readonly string[] = []): string => {
  const plain = name.replaceAll(/[^\w$]+(.?)/g, (_, next: string) => next.toUpperCase());
  const free = IDENTIFIER.test(plain) && !RESERVED.has(plain) && !taken.includes(plain);
  return free ? plain : `${plain.replace(/^(?=\d)/, "_")}Value`;
};

/** A value as source text. JSON is a part of TypeScript; keys lose quotes they don't need. */
export const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([name, item]) => `${property(name)}: ${literal(item)}`);
    return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
  }
  return JSON.stringify(value);
};

/** Words as a union of string literals. */
export const union = (words: readonly string[]): string =>
  words.length === 0 ? "never" : words.map((word) => JSON.stringify(word)).join(" | ");

/** `a`, `a and b`, `a, b and c`. */
export const sentenceList = (words: readonly string[]): string =>
  words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1] ?? ""}`;

/** `a ticket`, `an attachment` */
export const article = (label: string): string =>
  `${/^[aeiou]/i.test(label) ? "an" : "a"} ${label}`;

/** Of names that every object has, the compiler expects other types than a record's. */
const asConst = (name: string): string => (name in Object.prototype ? " as const" : "");

/** Members of an object literal, one to a line. */
export const record = (entries: readonly (readonly [name: string, value: object])[]): string =>
  entries.length === 0
    ? "{}"
    : `{\n${entries.map(([name, value]) => `${property(name)}: ${literal(value)}${asConst(name)},`).join("\n")}\n}`;
