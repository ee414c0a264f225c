/** What a structural step is about, read from its label. */
export interface StepSubject {
  /** `add column`, `rebuild table`, `create index` … */
  readonly verb: string;
  /** The table (or view, or type); the old name of one that is renamed. */
  readonly table: string;
  /** The column, index or trigger. */
  readonly part: string | null;
  /** The new name. */
  readonly to: string | null;
}

const PLAIN = /^[A-Za-z_][\w$]*$/;

/** A name as labels have it: in quotes where it isn't a plain word. */
export const labelName = (name: string): string =>
  name
    .split(".")
    .map((part) => (PLAIN.test(part) ? part : JSON.stringify(part)))
    .join(".");

const NAME = String.raw`(?:[A-Za-z_][\w$]*|"(?:[^"\\]|\\.)*")(?:\.(?:[A-Za-z_][\w$]*|"(?:[^"\\]|\\.)*"))*`;
const LABEL = new RegExp(
  String.raw`^(?<verb>[a-z]+ [a-z]+(?: [a-z]+)?) (?<name>${NAME})(?: \((?<part>${NAME})\))?(?: to (?<to>${NAME}))?$`,
);

const plain = (name: string): string =>
  name.replaceAll(/"(?:[^"\\]|\\.)*"/g, (quoted) => JSON.parse(quoted) as string);

/** Null where the label is none of the planner's. */
export const subjectOf = (label: string): StepSubject | null => {
  const found = LABEL.exec(label)?.groups;
  const verb = found?.["verb"];
  const name = found?.["name"];
  if (verb === undefined || name === undefined) return null;
  const to = found?.["to"] === undefined ? null : plain(found["to"]);
  if (verb.endsWith(" column")) {
    const dot = name.lastIndexOf(".");
    return { verb, table: plain(name.slice(0, dot)), part: plain(name.slice(dot + 1)), to };
  }
  const part = found?.["part"] === undefined ? null : plain(found["part"]);
  return { verb, table: plain(name), part, to };
};
