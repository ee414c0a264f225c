export type Severity = "error" | "warning" | "notice";

/** What a code means, and what to say each time it occurs. */
export interface Entry<Data> {
  readonly severity: Severity;
  readonly title: string;
  readonly cause: (data: Data) => string;
  readonly fix: (data: Data) => string;
}

type Text<Data> = string | ((data: Data) => string);

const said = <Data>(text: Text<Data>): ((data: Data) => string) =>
  typeof text === "string" ? () => text : text;

const entry =
  (severity: Severity) =>
  <Data = Record<never, never>>(
    title: string,
    cause: Text<Data>,
    fix: Text<Data>,
  ): Entry<Data> => ({ severity, title, cause: said(cause), fix: said(fix) });

/** The schema can't be used until it is put right. */
export const error = entry("error");
/** Something is left out, or won't work as its author may think. */
export const warning = entry("warning");
/** Something was decided for the author. */
export const notice = entry("notice");

/** `a`, `b` and `c`. */
export const listed = (names: readonly string[]): string => {
  const quoted = names.map((name) => `"${name}"`);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} and ${last}`;
};

/** What may have been meant, as a half sentence. */
export const meant = (suggestion: string | null): string =>
  suggestion === null ? "" : ` Did you mean "${suggestion}"?`;
