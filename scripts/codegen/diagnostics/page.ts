import type { DiagnosticCode } from "./diagnostic.ts";
import { entries } from "./diagnostic.ts";
import { exampleCause, exampleDiagnostic, exampleSchema } from "./example.ts";
import { printDiagnostic } from "./print-diagnostics.ts";

type GroupOf<Code> = Code extends `HW${infer Tens}${infer Ones}${number}`
  ? `${Tens}${Ones}`
  : never;

/** What the codes of each group speak of; a group that isn't named here does not compile. */
const groups: Readonly<Record<GroupOf<DiagnosticCode>, string>> = {
  10: "The schema and its tables",
  11: "Columns",
  12: "Names",
  13: "Relations and foreign keys",
  14: "resource()",
  15: "Files that the generator would write or remove",
  16: "Columns with a meaning",
};

const codes = Object.keys(entries).toSorted() as DiagnosticCode[];

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

const section = (code: DiagnosticCode): string => {
  const said = exampleDiagnostic(code);
  const schema = exampleSchema(code);
  return [
    `### ${code}`,
    `**${said.title}** (${said.severity})`,
    schema === null ? (exampleCause(code) ?? "") : fenced("ts", schema),
    fenced("text", printDiagnostic(said)),
  ].join("\n\n");
};

const group = ([number, title]: [string, string]): string =>
  [`## ${title}`, ...codes.filter((code) => code.startsWith(`HW${number}`)).map(section)].join(
    "\n\n",
  );

/** The page that says what each code means; Markdown, not yet formatted. */
export const diagnosticsPage =
  (): string => `<!-- Written by \`bun run docs\` from scripts/codegen/diagnostics: edits belong there. -->

# Diagnostics

What the generator says of a schema, or of the files that it would write. Each message names the line it
speaks of, the cause, and the way out. An **error** stops: nothing is written. A **warning** tells what is
left out or won't work as one may think; a **notice**, what was decided for you. The rest is generated all
the same.

In the examples, a comment marks the line that the message names; usual imports are left out.

${Object.entries(groups).map(group).join("\n\n")}
`;
