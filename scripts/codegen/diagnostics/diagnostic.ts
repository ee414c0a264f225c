import type { Place } from "../model.ts";
import { columnEntries } from "./column-entries.ts";
import type { Entry, Severity } from "./entry.ts";
import { meaningEntries } from "./meaning-entries.ts";
import { nameEntries } from "./name-entries.ts";
import { relationEntries } from "./relation-entries.ts";
import { resourceEntries } from "./resource-entries.ts";
import { schemaEntries } from "./schema-entries.ts";
import { writeEntries } from "./write-entries.ts";

/** Every code there is: one that isn't documented here does not compile. */
export const entries = {
  ...schemaEntries,
  ...columnEntries,
  ...nameEntries,
  ...relationEntries,
  ...resourceEntries,
  ...meaningEntries,
  ...writeEntries,
};

export type DiagnosticCode = keyof typeof entries;
type DataOf<Code extends DiagnosticCode> =
  (typeof entries)[Code] extends Entry<infer Data> ? Data : never;

/** Something the author of a schema should know. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly title: string;
  readonly cause: string;
  readonly fix: string;
}

export const diagnose = <Code extends DiagnosticCode>(
  code: Code,
  place: Place,
  data: DataOf<Code>,
): Diagnostic => {
  // The pair of an entry and its data is sound, but the compiler can't follow it through the index.
  const { severity, title, cause, fix } = entries[code] as unknown as Entry<DataOf<Code>>;
  return { code, severity, place, title, cause: cause(data), fix: fix(data) };
};

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === "error");
