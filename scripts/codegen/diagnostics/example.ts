import type { Place } from "../model.ts";
import { type Diagnostic, type DiagnosticCode, entries } from "./diagnostic.ts";
import type { Entry } from "./entry.ts";

/** An entry whose data is its own affair. */
const entryOf = (code: DiagnosticCode): Entry<unknown> =>
  entries[code] as unknown as Entry<unknown>;

const dedented = (text: string): string => {
  const lines = text.replace(/^\n/, "").split("\n");
  const indents = lines.flatMap((line) => (line === "" ? [] : [line.search(/\S/)]));
  return lines.map((line) => line.slice(Math.min(...indents))).join("\n");
};

/** The schema of a code's example; null where something else leads to it. */
export const exampleSchema = (code: DiagnosticCode): string | null => {
  const { example } = entryOf(code);
  return "schema" in example ? dedented(example.schema) : null;
};

/** What leads to a code, where no schema does. */
export const exampleCause = (code: DiagnosticCode): string | null => {
  const { example } = entryOf(code);
  return "when" in example ? example.when : null;
};

const placeOf = (code: DiagnosticCode): Place => {
  const { example } = entryOf(code);
  if ("file" in example) return { file: example.file, line: 1 };
  const marked = dedented(example.schema)
    .split("\n")
    .findIndex((line) => line.endsWith(`// ${code}`));
  if (marked === -1) throw new Error(`No line of the example of ${code} is marked with it.`);
  return { file: "schema.ts", line: marked + 1 };
};

/** What is said of a code's example. */
export const exampleDiagnostic = (code: DiagnosticCode): Diagnostic => {
  const { severity, title, cause, fix, example } = entryOf(code);
  const { data } = example;
  return { code, severity, place: placeOf(code), title, cause: cause(data), fix: fix(data) };
};
